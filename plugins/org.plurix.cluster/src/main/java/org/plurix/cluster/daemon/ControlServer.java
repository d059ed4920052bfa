package org.plurix.cluster.daemon;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;

import org.plurix.cluster.client.JsonLines;
import org.plurix.cluster.control.ControlException;
import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.launch.BuildException;
import org.plurix.cluster.qemu.NodeException;
import org.plurix.cluster.station.StationException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Accepts clients on the control socket; each connection carries one request and has a thread of its own. */
final class ControlServer implements Closeable {
    private static final Logger LOG = System.getLogger(ControlServer.class.getName());
    private static final int MAX_CLIENTS = 64;

    private final ServerSocketChannel server;
    private final Path socket;
    private final Map<String, Operation> operations;
    private final Semaphore places = new Semaphore(MAX_CLIENTS);

    ControlServer(Path socket, Map<String, Operation> operations) throws IOException {
        this.socket = socket;
        this.operations = operations;
        Files.deleteIfExists(socket);
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread thread = new Thread(this::accept, "plurix-control");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                places.acquire();
                SocketChannel client = server.accept();
                Thread thread = new Thread(() -> serve(client), "plurix-request");
                thread.setDaemon(true);
                thread.start();
            }
        } catch (AsynchronousCloseException closed) {
            LOG.log(Level.DEBUG, "control socket closed");
        } catch (IOException failure) {
            LOG.log(Level.ERROR, "the control socket failed", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(SocketChannel client) {
        try (JsonLines lines = new JsonLines(client)) {
            JsonObject request = lines.read();
            if (request != null) {
                lines.write(answer(lines, request));
            }
        } catch (IOException | UncheckedIOException gone) {
            LOG.log(Level.DEBUG, "client went away: {0}", gone.getMessage());
        } finally {
            places.release();
        }
    }

    private JsonObject answer(JsonLines lines, JsonObject request) {
        JsonElement name = request.get(JsonLines.OPERATION);
        Operation operation = name == null ? null : operations.get(name.getAsString());
        if (operation == null) {
            return error("unknown operation " + name + "; there are " + new TreeSet<>(operations.keySet()), true);
        }
        try {
            JsonObject answer = new JsonObject();
            answer.add(JsonLines.RESULT, operation.run(request, text -> progress(lines, text)));
            return answer;
        } catch (ControlException | HeapException expected) {
            return error(expected.getMessage(), false);
        } catch (NodeException | StationException | BuildException failed) {
            LOG.log(Level.WARNING, "{0} failed: {1}", name, failed.getMessage());
            return error(failed.getMessage(), false);
        } catch (IllegalArgumentException wrong) {
            return error(wrong.getMessage(), true);
        } catch (UncheckedIOException gone) {
            throw gone;
        } catch (Exception | Error failure) {
            LOG.log(Level.ERROR, name + " failed", failure);
            return error("internal error: " + failure + " (see the daemon's log)", false);
        }
    }

    private static JsonObject error(String text, boolean usage) {
        JsonObject answer = new JsonObject();
        answer.addProperty(JsonLines.ERROR, text);
        answer.addProperty(JsonLines.USAGE, usage);
        return answer;
    }

    private static void progress(JsonLines lines, String text) {
        JsonObject message = new JsonObject();
        message.addProperty(JsonLines.PROGRESS, text);
        try {
            lines.write(message);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}

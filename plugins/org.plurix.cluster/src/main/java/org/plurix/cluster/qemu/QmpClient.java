package org.plurix.cluster.qemu;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Control of one QEMU process over its QMP socket. Commands run one at a time; events in between are skipped. */
final class QmpClient implements Closeable {
    private final SocketChannel channel;
    private final BufferedReader reader;

    QmpClient(Path socket) throws IOException {
        channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
            readObject();
            execute("qmp_capabilities", null);
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /** Runs a command and gives its "return" value. */
    synchronized JsonElement execute(String command, JsonObject arguments) throws IOException {
        JsonObject request = new JsonObject();
        request.addProperty("execute", command);
        if (arguments != null) {
            request.add("arguments", arguments);
        }
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(request + "\n");
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        while (true) {
            JsonObject answer = readObject();
            if (answer.has("return")) {
                return answer.get("return");
            }
            if (answer.has("error")) {
                throw new IOException("QEMU refused '" + command + "': " + answer.getAsJsonObject("error").get("desc").getAsString());
            }
        }
    }

    private JsonObject readObject() throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("QEMU closed its control socket");
        }
        return JsonParser.parseString(line).getAsJsonObject();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

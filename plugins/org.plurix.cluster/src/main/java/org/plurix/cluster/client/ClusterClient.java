package org.plurix.cluster.client;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Talks to the daemon of a running cluster. Each call opens a connection of its own, so an instance may be kept and used from any
 * thread, and a restarted cluster of the same name is found again.
 */
public final class ClusterClient {
    private static final Duration INFO_PATIENCE = Duration.ofMillis(900);
    private static final long CANCEL_LOOK_MILLIS = 100;
    private final RunDirectory directory;

    private ClusterClient(RunDirectory directory) {
        this.directory = directory;
    }

    /** A client for the running cluster of that name; empty if there is none. */
    public static Optional<ClusterClient> connect(String name) {
        RunDirectory directory = RunDirectory.of(name);
        try {
            return directory.daemon().isPresent() ? Optional.of(new ClusterClient(directory)) : Optional.empty();
        } catch (IOException failure) {
            throw new ClientException("cannot read the state of cluster '" + name + "': " + failure.getMessage(), false);
        }
    }

    /** As {@link #connect}, but with a message that says how to start a cluster. */
    public static ClusterClient require(String name) {
        return connect(name).orElseThrow(() -> new ClientException(noCluster(name), false));
    }

    private static String noCluster(String name) {
        try {
            List<String> running = RunDirectory.running();
            return "no cluster '" + name + "' is running. " + (running.isEmpty() ? "Start one with './plurix up --nodes 3'."
                    : "Running: " + String.join(", ", running) + " (choose with --name), or start this one with './plurix up --name " + name + "'.");
        } catch (IOException failure) {
            return "no cluster '" + name + "' is running (" + failure.getMessage() + ")";
        }
    }

    public RunDirectory directory() {
        return directory;
    }

    /** Runs an operation of the daemon. @throws ClientException if it fails */
    public JsonElement call(String operation, JsonObject arguments, Consumer<String> progress) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(directory.controlSocket()));
            return exchange(new JsonLines(channel), operation, arguments, progress);
        } catch (IOException failure) {
            throw new ClientException("cluster '" + directory.name() + "' does not answer: " + failure.getMessage() + ". Log: "
                    + directory.log(), false);
        }
    }

    /**
     * As {@link #call}, and gives up when {@code cancelled} says so, which is asked about ten times a second; then the daemon stops working on
     * it too. @throws ClientException also when cancelled
     */
    public JsonElement call(String operation, JsonObject arguments, Consumer<String> progress, BooleanSupplier cancelled) {
        CompletableFuture<JsonElement> answer = new CompletableFuture<>();
        Thread thread = inBackground(answer, operation, arguments, progress);
        try {
            while (true) {
                if (cancelled.getAsBoolean()) {
                    thread.interrupt();     // closes the channel it waits on
                    throw new ClientException("cancelled", false);
                }
                try {
                    return answer.get(CANCEL_LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    continue;
                }
            }
        } catch (ExecutionException failure) {
            throw known(failure);
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new ClientException("interrupted", false);
        }
    }

    private Thread inBackground(CompletableFuture<JsonElement> answer, String operation, JsonObject arguments, Consumer<String> progress) {
        Thread thread = new Thread(() -> {
            try {
                answer.complete(call(operation, arguments, progress));
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        }, "plurix-client");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static ClientException known(ExecutionException failure) {
        return failure.getCause() instanceof ClientException client ? client : new ClientException(failure.getCause().toString(), false);
    }

    private static JsonElement exchange(JsonLines lines, String operation, JsonObject arguments, Consumer<String> progress)
            throws IOException {
        JsonObject request = arguments.deepCopy();
        request.addProperty(JsonLines.OPERATION, operation);
        lines.write(request);
        for (JsonObject answer = lines.read(); answer != null; answer = lines.read()) {
            if (answer.has(JsonLines.PROGRESS)) {
                progress.accept(answer.get(JsonLines.PROGRESS).getAsString());
            } else if (answer.has(JsonLines.ERROR)) {
                throw new ClientException(answer.get(JsonLines.ERROR).getAsString(), answer.get(JsonLines.USAGE).getAsBoolean());
            } else {
                return answer.get(JsonLines.RESULT);
            }
        }
        throw new IOException("the connection ended without an answer");
    }

    /** What an operation answers within a time limit; never blocks longer. @throws ClientException also when the time is over */
    public JsonElement callWithin(Duration patience, String operation, JsonObject arguments) {
        CompletableFuture<JsonElement> answer = new CompletableFuture<>();
        Thread thread = inBackground(answer, operation, arguments, text -> { });
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            thread.interrupt();     // closes the channel it waits on
            throw new ClientException("cluster '" + directory.name() + "' did not answer in time", false);
        } catch (ExecutionException failure) {
            throw known(failure);
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new ClientException("interrupted", false);
        }
    }

    /** A short status for views; answers or throws within a second. */
    public ClusterInfo info() {
        JsonObject json = callWithin(INFO_PATIENCE, "info", new JsonObject()).getAsJsonObject();
        List<ClusterInfo.NodeInfo> nodes = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("nodes")) {
            JsonObject node = element.getAsJsonObject();
            nodes.add(new ClusterInfo.NodeInfo(node.get("number").getAsInt(), node.get("name").getAsString(), node.get("state").getAsString(),
                    node.get("commits").getAsLong() + node.get("readOnlyCommits").getAsLong(), node.get("aborts").getAsLong()));
        }
        return new ClusterInfo(directory.name(), json.get("commit").getAsLong(), nodes);
    }
}

package org.plurix.cluster.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Starts and ends the daemon of a cluster. */
public final class DaemonControl {
    private static final String MAIN = "org.plurix.cluster.daemon.DaemonMain";
    private static final Duration DOWN_PATIENCE = Duration.ofSeconds(10);
    private static final long CANCEL_LOOK_MILLIS = 100;
    private static final String HOME = "plurix.home";

    private DaemonControl() {
    }

    /** Starts a cluster that outlives this process; returns when it is ready. @throws ClientException if it cannot be */
    public static void up(UpOptions options, Consumer<String> progress) {
        up(options, progress, () -> false);
    }

    /**
     * As {@link #up(UpOptions, Consumer)}; {@code cancelled} is asked about ten times a second, then everything started so far is ended and
     * removed. @throws ClientException also when cancelled
     */
    public static void up(UpOptions options, Consumer<String> progress, BooleanSupplier cancelled) {
        RunDirectory directory = RunDirectory.of(options.name());
        try {
            if (directory.daemon().isPresent()) {
                throw new ClientException("cluster '" + options.name() + "' is running already. End it with './plurix down"
                        + nameOption(options.name()) + "', or start another one with --name.", false);
            }
            directory.delete();     // what a killed daemon may have left
            AtomicReference<Process> started = new AtomicReference<>();
            Thread onInterrupt = new Thread(() -> breakOff(started.get(), directory), "plurix-up-interrupted");
            Runtime.getRuntime().addShutdownHook(onInterrupt);
            try {
                directory.create();
                Process daemon = new ProcessBuilder(command(options)).redirectError(Redirect.appendTo(directory.log().toFile())).start();
                started.set(daemon);
                directory.writeState(daemon.toHandle());
                Cancellation watch = new Cancellation(daemon, cancelled);
                try {
                    follow(daemon, directory, progress, watch);
                } catch (IOException broken) {
                    // ending the daemon closes its output, perhaps in the middle of reading
                    awaitEnd(daemon.toHandle());
                    checkCancelled(watch, directory);
                    throw broken;
                }
            } finally {
                removeHook(onInterrupt);
            }
        } catch (IOException failure) {
            throw new ClientException("cannot start the cluster: " + failure.getMessage(), false);
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook itself runs already and cleans up.
            Thread.currentThread().interrupt();
        }
    }

    /** Ends a starting daemon when the user gives up; the daemon's output then ends and so does who reads it. */
    private static final class Cancellation {
        private final Process daemon;
        private volatile boolean happened;
        private volatile boolean over;

        Cancellation(Process daemon, BooleanSupplier cancelled) {
            this.daemon = daemon;
            Thread thread = new Thread(() -> watch(cancelled), "plurix-up-watch");
            thread.setDaemon(true);
            thread.start();
        }

        private void watch(BooleanSupplier cancelled) {
            try {
                while (!over && !daemon.waitFor(CANCEL_LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    if (!over && cancelled.getAsBoolean()) {
                        happened = true;
                        daemon.destroy();
                        return;
                    }
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Runs when the user interrupts the start. The daemon may be too young to clean up after itself. */
    private static void breakOff(Process daemon, RunDirectory directory) {
        try {
            if (daemon != null) {
                daemon.destroy();
                awaitEnd(daemon.toHandle());
            }
            directory.delete();
        } catch (IOException failure) {
            System.err.println("cannot remove " + directory.path() + ": " + failure.getMessage());
        }
    }

    private static String nameOption(String name) {
        return name.equals(RunDirectory.DEFAULT_NAME) ? "" : " --name " + name;
    }

    private static List<String> command(UpOptions options) {
        List<String> command = new ArrayList<>();
        // A session of its own, so that Ctrl-C in the user's terminal does not reach the cluster.
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-D" + HOME + "=" + (options.home() != null ? options.home() : System.getProperty(HOME, "")));
        command.add("-cp");
        command.add(ClassPath.ofDaemon());
        command.add(MAIN);
        command.add(options.toJson().toString());
        return command;
    }

    private static void follow(Process daemon, RunDirectory directory, Consumer<String> progress, Cancellation watch) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(daemon.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonObject message = JsonParser.parseString(line).getAsJsonObject();
                if (message.has(JsonLines.PROGRESS)) {
                    progress.accept(message.get(JsonLines.PROGRESS).getAsString());
                } else if (message.has(JsonLines.ERROR)) {
                    awaitEnd(daemon.toHandle());
                    checkCancelled(watch, directory);
                    throw new ClientException(message.get(JsonLines.ERROR).getAsString(), false);
                } else {
                    watch.over = true;
                    return;
                }
            }
        }
        awaitEnd(daemon.toHandle());
        checkCancelled(watch, directory);
        String log = Files.exists(directory.log()) ? Files.readString(directory.log()) : "";
        directory.delete();
        throw new ClientException("the cluster's daemon ended before the cluster was ready.\n" + log, false);
    }

    private static void checkCancelled(Cancellation watch, RunDirectory directory) throws IOException {
        if (watch.happened) {
            directory.delete();
            throw new ClientException("the start of cluster '" + directory.name() + "' was cancelled", false);
        }
    }

    /** Ends a cluster and removes all it left; false if there was nothing to end or remove. */
    public static boolean down(String name, Consumer<String> progress) {
        RunDirectory directory = RunDirectory.of(name);
        try {
            Optional<ProcessHandle> daemon = directory.daemon();
            if (daemon.isEmpty()) {
                boolean leftovers = Files.exists(directory.path()) || Files.exists(directory.ramPath());
                directory.delete();
                return leftovers;
            }
            askToEnd(name, progress);
            if (!awaitEnd(daemon.get())) {
                progress.accept("the daemon does not end by itself: ending it the hard way");
                directory.killDaemon(DOWN_PATIENCE);
            }
            directory.delete();
            return true;
        } catch (IOException failure) {
            throw new ClientException("cannot end cluster '" + name + "': " + failure.getMessage(), false);
        }
    }

    private static void askToEnd(String name, Consumer<String> progress) {
        Optional<ClusterClient> client = ClusterClient.connect(name);
        try {
            if (client.isPresent()) {
                client.get().callWithin(DOWN_PATIENCE, "down", new JsonObject());
            }
        } catch (ClientException silent) {
            progress.accept(silent.getMessage());
        }
    }

    private static boolean awaitEnd(ProcessHandle daemon) {
        try {
            daemon.onExit().get(DOWN_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

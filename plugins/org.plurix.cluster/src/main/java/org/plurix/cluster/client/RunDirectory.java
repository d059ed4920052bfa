package org.plurix.cluster.client;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Where a running cluster keeps its sockets, logs and state: one directory per cluster name below one of the user's own. It exists
 * while the cluster runs; what a killed daemon left is recognised and removed by the next command that needs the name.
 */
public final class RunDirectory {
    public static final String DEFAULT_NAME = "default";
    private static final String STATE = "state.json";
    private static final String CONTROL = "control";
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");
    private static final String NAME_PATTERN = "[A-Za-z0-9_.-]{1,24}";
    private static final int MILLIS_TOLERANCE = 2000;

    private final String name;
    private final Path path;

    private RunDirectory(String name) {
        if (!name.matches(NAME_PATTERN)) {
            throw new IllegalArgumentException("'" + name + "' is no cluster name: letters, digits, dot, dash, underscore, at most 24");
        }
        this.name = name;
        path = base().resolve(name);
    }

    public static RunDirectory of(String name) {
        return new RunDirectory(name);
    }

    /** The directory of all clusters of this user; short, because unix socket paths are limited. */
    private static Path base() {
        return Path.of(System.getProperty("java.io.tmpdir"), "plurix-" + System.getProperty("user.name"));
    }

    public String name() {
        return name;
    }

    public Path path() {
        return path;
    }

    /** Directory for the nodes' RAM files: in memory if the machine offers it. */
    public Path ramPath() {
        return Files.isWritable(SHARED_MEMORY) ? SHARED_MEMORY.resolve(base().getFileName() + "-" + name) : path.resolve("ram");
    }

    public Path controlSocket() {
        return path.resolve(CONTROL);
    }

    public Path log() {
        return path.resolve("daemon.log");
    }

    /** Names of the clusters of this user whose daemon lives. */
    public static List<String> running() throws IOException {
        List<String> result = new ArrayList<>();
        if (Files.isDirectory(base())) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(base())) {
                for (Path entry : entries) {
                    String candidate = entry.getFileName().toString();
                    if (candidate.matches(NAME_PATTERN) && of(candidate).daemon().isPresent()) {
                        result.add(candidate);
                    }
                }
            }
        }
        return result;
    }

    /** Creates the directory, readable by its owner only. */
    public void create() throws IOException {
        Files.createDirectories(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Notes which process is the daemon; its start time tells it from a later process with the same number. */
    public void writeState(ProcessHandle daemon) throws IOException {
        JsonObject state = new JsonObject();
        state.addProperty("pid", daemon.pid());
        state.addProperty("started", startMillis(daemon));
        Path temporary = path.resolve(STATE + ".new");
        Files.writeString(temporary, state.toString());
        Files.move(temporary, path.resolve(STATE), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static long startMillis(ProcessHandle process) {
        return process.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
    }

    /** The living daemon of this cluster. */
    public Optional<ProcessHandle> daemon() throws IOException {
        Path file = path.resolve(STATE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonObject state = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            long started = state.get("started").getAsLong();
            return ProcessHandle.of(state.get("pid").getAsLong())
                    .filter(p -> p.isAlive() && !isZombie(p) && Math.abs(startMillis(p) - started) < MILLIS_TOLERANCE);
        } catch (JsonParseException | IllegalStateException damaged) {
            return Optional.empty();
        }
    }

    /** A dead process that nobody has waited for still counts as alive for the JVM. */
    private static boolean isZombie(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            String text = Files.exists(status) ? Files.readString(status) : "";
            return text.startsWith(" Z", text.lastIndexOf(')') + 1);
        } catch (IOException gone) {
            return !process.isAlive();
        }
    }

    /** Ends the daemon the hard way; its nodes die with it. */
    public void killDaemon(Duration patience) throws IOException {
        Optional<ProcessHandle> process = daemon();
        if (process.isEmpty()) {
            return;
        }
        process.get().destroy();
        if (!ended(process.get(), patience)) {
            process.get().destroyForcibly();
            if (!ended(process.get(), patience)) {
                throw new IOException("the daemon (process " + process.get().pid() + ") does not end");
            }
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Removes everything the cluster left behind; only when its daemon is gone. */
    public void delete() throws IOException {
        deleteTree(ramPath());
        deleteTree(path);
        if (Files.isDirectory(base())) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(base())) {
                if (!entries.iterator().hasNext()) {
                    Files.deleteIfExists(base());
                }
            }
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

package org.plurix.cluster.qemu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonElement;

/**
 * One QEMU process: start, console, control, end. The instance stands for one life of the process; a restarted node is a new
 * instance with the same configuration. Listeners are called on the node's console or exit thread and must return quickly.
 *
 * QEMU dies with the thread that started it (see {@link QemuInstallation#dieWithParent}), so all starts run on one thread that lives as
 * long as the launcher.
 */
public final class NodeProcess {
    /** What a node tells its owner. */
    public interface Listener {
        void console(NodeProcess node, String line);

        void exited(NodeProcess node, String report);
    }

    private static final Logger LOG = System.getLogger(NodeProcess.class.getName());
    private static final int TAIL_LINES = 20;
    private static final long EXIT_DEADLINE_SECONDS = 5;
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "plurix-node-starter");
        thread.setDaemon(true);
        return thread;
    });

    private final NodeConfig config;
    private final Listener listener;
    private final List<String> command;
    private final Deque<String> tail = new ArrayDeque<>();
    private Process process;
    private QmpClient qmp;
    private GuestMemory memory;
    private volatile boolean stopping;

    public NodeProcess(QemuInstallation installation, NodeConfig config, Listener listener) {
        this.config = config;
        this.listener = listener;
        command = QemuCommand.build(installation, config);
    }

    public NodeConfig config() {
        return config;
    }

    public String commandLine() {
        return QemuCommand.line(command);
    }

    /** Starts the process; returns as soon as it exists. Readiness is the caller's business (console line, engine join). */
    public void start() {
        try {
            Files.write(config.romFile(), BootRom.build(config.entry(), config.memoryMiB(), config.commandLine()));
            process = STARTER.submit(() -> new ProcessBuilder(command).redirectError(config.errorLog().toFile()).start()).get();
        } catch (IOException failure) {
            throw new NodeException(config.name() + ": cannot write " + config.romFile() + ": " + failure.getMessage(), failure);
        } catch (ExecutionException failure) {
            throw new NodeException(config.name() + ": cannot start QEMU: " + failure.getCause().getMessage() + "\n  command: "
                    + commandLine(), failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new NodeException(config.name() + ": interrupted while starting QEMU", failure);
        }
        Thread console = new Thread(this::readConsole, "plurix-" + config.name() + "-console");
        console.setDaemon(true);
        console.start();
    }

    private void readConsole() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.ISO_8859_1))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (tail) {
                    tail.addLast(line);
                    if (tail.size() > TAIL_LINES) {
                        tail.removeFirst();
                    }
                }
                listener.console(this, line);
            }
        } catch (IOException failure) {
            LOG.log(Level.WARNING, config.name() + ": console: " + failure.getMessage());
        }
        reportExit();
    }

    private void reportExit() {
        try {
            int status = process.waitFor();
            if (!stopping) {
                listener.exited(this, exitReport(status));
            }
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
        }
    }

    private String exitReport(int status) {
        StringBuilder text = new StringBuilder(config.name()).append(": QEMU ended with status ").append(status);
        if (status > 128) {
            text.append(" (signal ").append(status - 128).append(')');
        }
        text.append("\n  command: ").append(commandLine()).append("\n  last output:");
        List<String> lines = lastOutput();
        for (String line : lines) {
            text.append("\n    ").append(line);
        }
        return lines.isEmpty() ? text.append(" none").toString() : text.toString();
    }

    /** The last lines of console and QEMU's own messages. */
    public List<String> lastOutput() {
        List<String> lines;
        synchronized (tail) {
            lines = new ArrayList<>(tail);
        }
        try {
            List<String> errors = Files.readAllLines(config.errorLog(), StandardCharsets.ISO_8859_1);
            lines.addAll(errors.subList(Math.max(0, errors.size() - TAIL_LINES), errors.size()));
        } catch (IOException failure) {
            lines.add("(no error output: " + failure.getMessage() + ")");
        }
        return lines;
    }

    /** All that the node has printed since it was started. */
    public List<String> consoleLines() throws IOException {
        return Files.readAllLines(config.consoleLog(), StandardCharsets.ISO_8859_1);
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Resets the machine; the node boots the image again within milliseconds and joins as a new life of its station. */
    public void reset() {
        control("system_reset");
    }

    public void freeze() {
        control("stop");
    }

    public void resume() {
        control("cont");
    }

    /** Guest instructions executed since the start of the process; only with {@link NodeConfig#icount}. */
    public long instructions() {
        return control("query-replay").getAsJsonObject().get("icount").getAsLong();
    }

    private synchronized JsonElement control(String what) {
        if (!isAlive()) {
            throw new NodeException(config.name() + " is not running. './plurix node restart " + config.station() + "' starts it again.");
        }
        try {
            if (qmp == null) {
                qmp = new QmpClient(config.qmpSocket());
            }
            return qmp.execute(what, null);
        } catch (IOException failure) {
            throw new NodeException(config.name() + ": '" + what + "' failed: " + failure.getMessage(), failure);
        }
    }

    /** Raw view of the RAM; available while the process lives. */
    public synchronized GuestMemory memory() throws IOException {
        if (memory == null) {
            memory = new GuestMemory(config.ramFile(), config.memoryMiB());
        }
        return memory;
    }

    /** Ends the process without mercy and without a report, as a power cut would; waits until it is gone. */
    public void kill() {
        stopping = true;
        if (process == null) {
            return;
        }
        process.destroyForcibly();
        try {
            if (!process.waitFor(EXIT_DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                throw new NodeException(config.name() + ": QEMU (process " + process.pid() + ") does not end");
            }
            closeControl();
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void closeControl() {
        try {
            if (qmp != null) {
                qmp.close();
            }
        } catch (IOException failure) {
            LOG.log(Level.DEBUG, "closing QMP", failure);
        }
        qmp = null;
    }

    /** Removes what this node left in the file system; call after {@link #kill}. */
    public void deleteFiles() throws IOException {
        for (Path file : List.of(config.ramFile(), config.romFile(), config.qmpSocket(), config.gdbSocket())) {
            Files.deleteIfExists(file);
        }
    }

    /** The line that a station's kernel prints once it has joined and its transaction loop runs. */
    public static boolean isReadyLine(String line) {
        return line.startsWith("READY station=");
    }
}

package org.plurix.dsl.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterClient;
import org.plurix.cluster.client.DaemonControl;
import org.plurix.cluster.client.UpOptions;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.dsl.files.ClusterFiles;
import org.plurix.dsl.files.LoadedCluster;

/**
 * {@code plurix run FILE.cluster}: reads the file, starts its cluster, carries the scenario out, reports, ends the cluster. Answers the
 * exit code: {@link #GOOD}, {@link #FAILED} (an expectation does not hold, or the scenario could not be carried out), {@link #WRONG_FILE}.
 */
public final class ScenarioCommand {
    public static final int GOOD = 0;
    public static final int FAILED = 1;
    public static final int WRONG_FILE = 2;
    private static final int LONGEST_NAME = 24;
    private static final long LOG_STATUS_NANOS = 10_000_000_000L;

    /**
     * @param name   of the cluster; null: as in the file
     * @param keep   the cluster stays up at the end
     * @param watch  the output is a terminal, where a status line may be written over
     */
    public record Options(String name, boolean keep, boolean watch) {
    }

    private final ClusterDescription description;
    private final Options options;
    private final PrintWriter out;
    private final PrintWriter err;
    private final String name;
    private final AtomicBoolean interrupted = new AtomicBoolean();

    private ScenarioCommand(ClusterDescription description, Options options, PrintWriter out, PrintWriter err) {
        this.description = description;
        this.options = options;
        this.out = out;
        this.err = err;
        name = options.name() != null ? options.name() : nameOf(description);
    }

    /** Runs a file. @throws IOException if it cannot be read */
    public static int run(Path file, Options options, PrintWriter out, PrintWriter err) throws IOException {
        LoadedCluster loaded = ClusterFiles.load(file);
        err.print(loaded.report());
        err.flush();
        if (loaded.description().isEmpty()) {
            int count = loaded.errors().size();
            err.println(count == 1 ? "1 error: nothing was started" : count + " errors: nothing was started");
            return WRONG_FILE;
        }
        return new ScenarioCommand(loaded.description().get(), options, out, err).run();
    }

    /** How a cluster is called when nobody says it: as in its description, in characters that a name may have. */
    static String nameOf(ClusterDescription description) {
        String name = description.name().replaceAll("[^A-Za-z0-9_.-]", "_");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** How the cluster of a description is started. */
    public static UpOptions upOptions(ClusterDescription description, String name) {
        UpOptions result = UpOptions.of(name, description.nodes().size()).withMemory(description.memoryMiB()).withNic(description.nic());
        if (description.image() == null) {
            return result;
        }
        String image = description.image().toString();
        return java.nio.file.Files.isDirectory(description.image()) ? result.withHome(image) : result.withImage(image);
    }

    private int run() {
        out.printf(Locale.ROOT, "Scenario %s: %d node%s with %d MiB%n", description.name(), description.nodes().size(),
                description.nodes().size() == 1 ? "" : "s", description.memoryMiB());
        out.flush();
        DaemonControl.up(upOptions(description, name), text -> progress("  " + text));
        Thread onInterrupt = new Thread(this::interrupted, "plurix-scenario-interrupted");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            ScenarioResult result = new ScenarioRunner(description, new DaemonPort(ClusterClient.require(name)), ScenarioClock.SYSTEM, new Printer(),
                    interrupted::get).run();
            out.println();
            out.print(ScenarioReport.text(description, result));
            out.flush();
            return result.isGood() ? GOOD : FAILED;
        } finally {
            end();
            removeHook(onInterrupt);
        }
    }

    private void progress(String text) {
        err.println(text);
        err.flush();
    }

    private void end() {
        if (options.keep()) {
            out.println("Cluster '" + name + "' stays up: see it with 'plurix ps --name " + name + "', end it with 'plurix down --name " + name + "'.");
            out.flush();
            return;
        }
        try {
            DaemonControl.down(name, this::progress);
        } catch (ClientException failure) {
            progress(failure.getMessage());
        }
    }

    /** Ctrl-C ends the cluster too, also with --keep: what was wanted has not been reached. */
    private void interrupted() {
        interrupted.set(true);
        try {
            DaemonControl.down(name, text -> { });
        } catch (ClientException failure) {
            err.println(failure.getMessage());
            err.flush();
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // the hook runs already and ends the cluster
        }
    }

    /** Writes what happens; on a terminal the status stands in the last line, in a log it comes now and then. */
    private final class Printer implements ScenarioListener {
        private static final String CLEAR = "\r\033[K";
        private long lastLogged;

        @Override
        public void happened(long nanos, String text) {
            out.print(options.watch() ? CLEAR : "");
            out.println(stamp(nanos) + text);
            out.flush();
        }

        @Override
        public void status(long nanos, String text) {
            if (options.watch()) {
                out.print(CLEAR + stamp(nanos) + text);
                out.flush();
            } else if (nanos - lastLogged >= LOG_STATUS_NANOS) {
                lastLogged = nanos;
                out.println(stamp(nanos) + text);
                out.flush();
            }
        }

        private static String stamp(long nanos) {
            return String.format(Locale.ROOT, "[%6.1f s] ", nanos / 1e9);
        }
    }
}

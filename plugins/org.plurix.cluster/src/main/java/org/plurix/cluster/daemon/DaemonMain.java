package org.plurix.cluster.daemon;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.SimpleFormatter;

import org.plurix.cluster.client.RunDirectory;
import org.plurix.cluster.client.UpOptions;
import org.plurix.cluster.launch.BootImage;
import org.plurix.cluster.launch.ClusterOptions;
import org.plurix.cluster.launch.ImageBuilder;
import org.plurix.cluster.launch.LocalCluster;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The process behind {@code ./plurix up}: owns a cluster and serves clients until it is told to stop or is terminated. Argument: an
 * {@link UpOptions} as JSON. It reports its start on standard output, one JSON object per line ({@code progress}, then {@code result} or
 * {@code error}), and closes the stream.
 */
public final class DaemonMain {
    private static final Logger LOG = System.getLogger(DaemonMain.class.getName());
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final long EXIT_SECONDS = 10;
    private static final int LOG_BYTES = 4 << 20;

    private final UpOptions options;
    private final RunDirectory directory;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile LocalCluster starting;

    private DaemonMain(UpOptions options) {
        this.options = options;
        directory = RunDirectory.of(options.name());
    }

    public static void main(String[] arguments) throws IOException {
        DaemonMain daemon = new DaemonMain(UpOptions.fromJson(JsonParser.parseString(arguments[0]).getAsJsonObject()));
        daemon.logToFile();
        // On termination from outside: end the nodes and remove all files before the process goes.
        Runtime.getRuntime().addShutdownHook(new Thread(daemon::stopAndWait, "plurix-shutdown"));
        int status = daemon.run() ? 0 : 1;
        daemon.stopped.countDown();
        System.exit(status);
    }

    private void logToFile() throws IOException {
        java.util.logging.Logger root = java.util.logging.Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT.%1$tL %4$s %3$s: %5$s%6$s%n");
        FileHandler file = new FileHandler(directory.log().toString(), LOG_BYTES, 1, true);
        file.setFormatter(new SimpleFormatter());
        root.addHandler(file);
    }

    private void stopAndWait() {
        stop.countDown();
        LocalCluster cluster = starting;
        if (cluster != null) {
            cluster.abandon();
        }
        try {
            if (!stopped.await(EXIT_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.ERROR, "the cluster did not end within {0} s", EXIT_SECONDS);
                directory.delete();
            }
        } catch (IOException failure) {
            LOG.log(Level.ERROR, "cannot remove " + directory.path(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean run() {
        boolean ok = false;
        try {
            BootImage image = options.image() != null ? ImageBuilder.existing(Path.of(options.image()))
                    : new ImageBuilder(ImageBuilder.projectHome()).image(this::progress);
            ClusterOptions cluster = new ClusterOptions(options.name(), options.nodes(), options.memoryMiB(), directory.path(),
                    directory.ramPath(), false, options.copies());
            try (LocalCluster running = new LocalCluster(cluster, image)) {
                starting = running;
                serve(running);
                ok = true;
            }
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.ERROR, "the cluster ends", failure);
            report("error", failure.getMessage() == null ? failure.toString() : failure.getMessage());
        }
        try {
            directory.delete();
        } catch (IOException failure) {
            LOG.log(Level.ERROR, "cannot remove " + directory.path(), failure);
        }
        return ok;
    }

    private void serve(LocalCluster cluster) throws IOException {
        cluster.notices().listen(notice -> LOG.log(Level.WARNING, "station {0}: {1}", notice.station(), notice.text()));
        if (options.pcap() != null) {
            cluster.ethernet().startCapture(Path.of(options.pcap()));
        }
        try (ClusterOperations operations = new ClusterOperations(cluster)) {
            startNodes(cluster);
            offer(operations);
        }
    }

    private void startNodes(LocalCluster cluster) {
        cluster.awaitFounded();
        for (int i = 0; i < options.nodes(); i++) {
            cluster.addNode();
        }
        for (int i = 0; i < options.nodes() && stop.getCount() > 0; i++) {
            cluster.awaitReady(i, START_PATIENCE);
            progress("node " + i + " is ready");
        }
    }

    private void offer(ClusterOperations offered) throws IOException {
        Map<String, Operation> operations = offered.all();
        operations.put("down", (arguments, progress) -> {
            stop.countDown();
            return new JsonObject();
        });
        try (ControlServer server = new ControlServer(directory.controlSocket(), operations)) {
            report("result", "ready");
            System.out.close();
            stop.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void progress(String text) {
        LOG.log(Level.INFO, text);
        report("progress", text);
    }

    private static void report(String kind, String text) {
        JsonObject line = new JsonObject();
        line.addProperty(kind, text);
        System.out.println(line);
        System.out.flush();
    }
}

package org.plurix.cluster.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.plurix.cluster.control.Commands;
import org.plurix.cluster.control.Migration;
import org.plurix.cluster.control.SystemView;
import org.plurix.cluster.control.TransactionInfo;
import org.plurix.cluster.deploy.DeployReport;
import org.plurix.cluster.deploy.DeployService;
import org.plurix.cluster.launch.BootImage;
import org.plurix.cluster.launch.ImageBuilder;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.launch.NodeStatus;
import org.plurix.cluster.launch.TemporaryCluster;
import org.plurix.pjc.driver.Library;

/**
 * The demonstration of the whole line: a cluster of its own, a ray tracer deployed from source that runs on all nodes, a migration and a hot
 * deploy while it runs, and a picture that must equal the JVM's byte for byte; then exact totals of contended counters and accounts.
 * {@link #run} answers whether every check held.
 */
public final class Demo {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration COMMAND = Duration.ofSeconds(20);
    private static final Duration WORK = Duration.ofSeconds(300);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int COMMITS_PER_LOOK = 6;
    private static final int OLD_SHADER = 1;
    private static final int NEW_SHADER = 2;

    private final DemoOptions options;
    private final PrintStream out;
    private final Path demos;
    private final ImageBuilder builder = new ImageBuilder(ImageBuilder.projectHome());
    private final Table table = new Table();
    private final Progress progress;
    private boolean failed;

    private Demo(DemoOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
        progress = new Progress(out);
        demos = ImageBuilder.projectHome().resolve("runtime-image/demos");
    }

    /** @return true if all checks held */
    public static boolean run(DemoOptions options, PrintStream out) throws IOException {
        return new Demo(options, out).run();
    }

    private boolean run() throws IOException {
        BootImage image = builder.image(text -> out.println(text + " ..."));
        TemporaryCluster.use("demo", options.nodes(), image, false, this::demonstrate);
        out.println();
        out.print(table);
        out.println(failed ? "DEMO FAILED" : "All checks passed.");
        return !failed;
    }

    private void demonstrate(LocalCluster cluster) throws IOException {
        long start = System.nanoTime();
        cluster.awaitFounded();
        for (int i = 0; i < options.nodes(); i++) {
            cluster.addNode();
        }
        for (int i = 0; i < options.nodes(); i++) {
            cluster.awaitReady(i, START);
        }
        cluster.notices().listen(notice -> out.println("! " + notice.text()));
        out.printf("%d nodes joined the cluster after %.0f ms%n", options.nodes(), millisSince(start));
        table.row("nodes", options.nodes()).row("cluster up", String.format("%.0f ms", millisSince(start)));
        DeployService deploys = new DeployService(cluster);
        DeployReport report = deploys.deploy(List.of(demos.resolve("src")));
        out.printf("deployed %d classes from source: compiled in %.0f ms, committed in %.0f ms%n", report.classes().size(),
                report.compileMillis(), report.commitMillis());
        table.row("deploy of the demo", String.format("%.0f ms compile + %.0f ms commit, %d classes, %d bytes", report.compileMillis(),
                report.commitMillis(), report.classes().size(), report.bytes()));
        rayTracer(cluster, deploys);
        exactTotals(cluster, "demo.Counter", "demo.Counter", options.additions());
        exactTotals(cluster, "demo.Bank", "demo.Bank", options.transfers());
    }

    private void rayTracer(LocalCluster cluster, DeployService deploys) throws IOException {
        ClusterPicture picture = new ClusterPicture(cluster.heap());
        int tiles = options.width() / DemoOptions.TILE_WIDTH * (options.height() / DemoOptions.TILE_HEIGHT);
        long before = pageRequests(cluster);
        long start = System.nanoTime();
        start(cluster, "demo.raytracer.Start", List.of(Integer.toString(options.width()), Integer.toString(options.height())));
        await(cluster, "a quarter of the picture", () -> progress(picture, tiles) >= tiles / 4);
        migrate(cluster);
        await(cluster, "half of the picture", () -> progress(picture, tiles) >= tiles / 2);
        DeployReport shader = deploys.deploy(List.of(demos.resolve("variants/shader")));
        progress.end();
        out.printf("  deployed a changed shader into the running program: %.0f ms compile, %.1f ms commit%n", shader.compileMillis(),
                shader.commitMillis());
        table.row("hot deploy of the shader",
                String.format("%.0f ms compile + %.1f ms commit", shader.compileMillis(), shader.commitMillis()));
        await(cluster, "the picture", () -> progress(picture, tiles) >= tiles);
        double millis = millisSince(start);
        progress.end();
        ClusterPicture.Finished finished = picture.read();
        table.row("picture", options.width() + "x" + options.height() + " in " + tiles + " tiles, " + String.format("%.2f s", millis / 1000));
        finished.tilesByStation().forEach((station, count) -> table.row("tiles of node " + station, count));
        awaitHeartbeats(cluster);
        counters(cluster, before);
        finished.writePng(options.picture());
        check("picture saved as " + options.picture(), Files.size(options.picture()) > 0, "");
        check("tiles of the old and of the new shader", finished.tilesWithShader(OLD_SHADER) > 0 && finished.tilesWithShader(NEW_SHADER) > 0,
                finished.tilesWithShader(OLD_SHADER) + " old, " + finished.tilesWithShader(NEW_SHADER) + " new");
        compare(finished);
    }

    private int progress(ClusterPicture picture, int tiles) {
        int delivered = Math.max(0, picture.delivered());
        progress.show("ray tracer", delivered, tiles);
        return delivered;
    }

    private void migrate(LocalCluster cluster) {
        int last = options.nodes() - 1;
        String wanted = "tile worker of node" + last;
        long start = System.nanoTime();
        TransactionInfo moved = Migration.run(cluster.heap(), wanted, 0, COMMAND);
        double millis = millisSince(start);
        progress.end();
        out.printf("  migrated transaction %x (%s) from node %d to node 0 in %.1f ms%n", moved.id(), moved.name(), last, millis);
        table.row("migration", String.format("%.1f ms", millis));
        List<TransactionInfo> there = cluster.heap().read("ps", COMMAND, session -> new SystemView(session).stations()).stream()
                .filter(s -> s.id() == 0).flatMap(s -> s.transactions().stream()).filter(t -> t.id() == moved.id()).toList();
        check("the migrated transaction is at node 0", there.size() == 1, "");
    }

    private void counters(LocalCluster cluster, long requestsBefore) {
        long commits = 0;
        long aborts = 0;
        for (NodeStatus node : cluster.status()) {
            commits += node.commits() + node.readOnlyCommits();
            aborts += node.aborts();
        }
        table.row("commits, aborts", commits + ", " + aborts).row("page requests", pageRequests(cluster) - requestsBefore);
    }

    private static long pageRequests(LocalCluster cluster) {
        return cluster.status().stream().mapToLong(NodeStatus::pageRequests).sum();
    }

    /** Compares each tile with the one that the JVM computes with the shader version that the tile names. */
    private void compare(ClusterPicture.Finished finished) throws IOException {
        Library library = Library.load(builder.library(), builder.libraryCache());
        List<Path> pure = new ArrayList<>();
        for (String name : List.of("Scene", "Sample", "Shader", "Tracer", "Picture")) {
            pure.add(demos.resolve("src/demo/raytracer/" + name + ".java"));
        }
        ReferencePicture oldPicture = new ReferencePicture(library.pool(), pure);
        pure.add(demos.resolve("variants/shader/demo/raytracer/Shader.java"));
        ReferencePicture newPicture = new ReferencePicture(library.pool(), pure);
        int different = 0;
        int pixels = 0;
        for (int tile = 0; tile < finished.tiles().length; tile++) {
            ReferencePicture reference = finished.shader()[tile] == NEW_SHADER ? newPicture : oldPicture;
            int[] expected = reference.tile(finished.width(), finished.height(), tile);
            for (int i = 0; i < expected.length; i++) {
                different += expected[i] == finished.tiles()[tile][i] ? 0 : 1;
                pixels++;
            }
        }
        check("picture equals the one computed on the JVM", different == 0 && pixels == finished.width() * finished.height(),
                different == 0 ? pixels + " pixels" : different + " of " + pixels + " pixels differ");
    }

    private void exactTotals(LocalCluster cluster, String program, String object, int times) {
        SharedTotals totals = new SharedTotals(cluster.heap(), object);
        long start = System.nanoTime();
        start(cluster, program, List.of(Integer.toString(times)));
        await(cluster, program, () -> {
            progress.show(program, totals.done(), options.nodes() * times);
            return totals.isFinished();
        });
        progress.end();
        SharedTotals.Result result = totals.result(options.nodes(), times);
        table.row(program, String.format("%s, %.2f s, %.0f commits/s", result.text(), millisSince(start) / 1000,
                options.nodes() * (double) times / millisSince(start) * 1000));
        check(program + " is exact", result.exact(), result.text());
    }

    private void start(LocalCluster cluster, String type, List<String> arguments) {
        cluster.heap().update("run " + type, COMMAND, session -> Commands.start(session, type, arguments, 0));
    }

    /** Looks after every few commits; a failed transaction or the end of patience breaks it off. */
    private void await(LocalCluster cluster, String what, BooleanSupplier condition) {
        long end = System.nanoTime() + WORK.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new DemoException(what + " was not finished within " + WORK.toSeconds() + " s" + failures(cluster));
            }
            long commit = cluster.station().query(e -> e.commitNumber());
            if (!cluster.station().await(e -> e.commitNumber() >= commit + COMMITS_PER_LOOK, LOOK) && !failures(cluster).isEmpty()) {
                throw new DemoException(what + " cannot be finished:" + failures(cluster));
            }
        }
    }

    private static String failures(LocalCluster cluster) {
        StringBuilder text = new StringBuilder();
        cluster.heap().read("ps", COMMAND, session -> new SystemView(session).stations())
                .forEach(station -> station.failures().forEach(f -> text.append("\n").append(station.name()).append(": ").append(f)));
        return text.toString();
    }

    /** The nodes' counters come with their heartbeats. */
    private static void awaitHeartbeats(LocalCluster cluster) {
        cluster.station().await(e -> false, Duration.ofMillis(500));
    }

    private void check(String what, boolean holds, String detail) {
        String line = (holds ? "ok      " : "FAILED  ") + what + (detail.isEmpty() ? "" : " (" + detail + ")");
        out.println("  " + line);
        table.row("check: " + what, holds ? "ok" : "FAILED " + detail);
        failed |= !holds;
    }

    private static double millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }
}

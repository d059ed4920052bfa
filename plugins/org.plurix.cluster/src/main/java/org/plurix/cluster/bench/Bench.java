package org.plurix.cluster.bench;

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
import org.plurix.cluster.control.NamedObjects;
import org.plurix.cluster.control.SystemView;
import org.plurix.cluster.deploy.DeployReport;
import org.plurix.cluster.deploy.DeployService;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.launch.BootImage;
import org.plurix.cluster.launch.ClusterOptions;
import org.plurix.cluster.launch.ImageBuilder;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.launch.TemporaryCluster;
import org.plurix.pjc.driver.SourceTree;

/**
 * The project's own measurements, printed as medians. Ratios (a page fetch against a raw frame, a commit against a raw frame) are
 * measured in one run between the same nodes. Nothing here is a test: figures depend on the machine and its load.
 */
public final class Bench {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final double MILLION = 1e6;
    private static final int BOOT_NODES = 3;

    private final int repetitions;
    private final PrintStream out;
    private final ImageBuilder builder = new ImageBuilder(ImageBuilder.projectHome());
    private final Path demos = ImageBuilder.projectHome().resolve("runtime-image/demos/src");
    private final List<Measure> measures = new ArrayList<>();

    private Bench(int repetitions, PrintStream out) {
        this.repetitions = repetitions;
        this.out = out;
    }

    /** Runs everything, prints each figure as it is known, and returns all. */
    public static List<Measure> run(int repetitions, PrintStream out) throws IOException {
        if (repetitions < 1) {
            throw new IllegalArgumentException("at least one repetition is needed");
        }
        Bench bench = new Bench(repetitions, out);
        bench.compiler();
        BootImage image = bench.builder.image(text -> out.println(text + " ..."));
        TemporaryCluster.use("bench", BOOT_NODES, image, false, bench::boot);
        bench.fourNodes(image);
        TemporaryCluster.use("bench", 2, image, false, bench::memory);
        for (int nodes = 1; nodes <= 3; nodes++) {
            int count = nodes;
            TemporaryCluster.use("bench", count, image, false, cluster -> bench.rayTracer(cluster, count));
        }
        TemporaryCluster.use("bench", 1, image, true, bench::instructions);
        return bench.measures;
    }

    private void report(Measure measure) {
        measures.add(measure);
        out.println(measure);
    }

    private void compiler() throws IOException {
        Path folder = Files.createTempDirectory("plurix-bench");
        Path elf = folder.resolve("image.elf");
        try {
            Samples times = new Samples();
            for (int i = 0; i <= repetitions / 3; i++) {
                long start = System.nanoTime();
                builder.compile(elf);
                times.addMillisSince(start);
            }
            long lines = SourceTree.lines(SourceTree.read(builder.sources()));
            report(Measure.of("image build, kernel and library", times, "ms", lines + " lines; the first is cold"));
            report(Measure.single("image size", Files.size(elf) / 1024.0, "KiB", ""));
            report(Measure.single("PJC source to image", lines / times.least() * 1000, "lines/s", "fastest build"));
        } finally {
            for (Path file : List.of(elf, folder.resolve("image.elf.symbols"), folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void up(LocalCluster cluster, int nodes) {
        cluster.awaitFounded();
        for (int i = 0; i < nodes; i++) {
            cluster.addNode();
        }
        for (int i = 0; i < nodes; i++) {
            cluster.awaitReady(i, PATIENCE);
        }
    }

    private void boot(LocalCluster cluster) {
        // Among three, so that the others have a majority and the node need not wait for the end of its earlier life.
        up(cluster, BOOT_NODES);
        Samples reset = new Samples();
        Samples exec = new Samples();
        for (int i = 0; i < repetitions; i++) {
            long start = System.nanoTime();
            cluster.restart(0, PATIENCE);
            reset.addMillisSince(start);
        }
        for (int i = 0; i < repetitions; i++) {
            cluster.kill(0);
            long start = System.nanoTime();
            cluster.restart(0, PATIENCE);
            exec.addMillisSince(start);
        }
        report(Measure.of("node exec -> ready and member", exec, "ms", "a station that comes back"));
        report(Measure.of("node reset -> ready and member", reset, "ms", ""));
    }

    private void fourNodes(BootImage image) throws IOException {
        Samples times = new Samples();
        for (int i = 0; i <= repetitions / 3; i++) {
            long start = System.nanoTime();
            TemporaryCluster.use("bench", 4, image, false, cluster -> {
                up(cluster, 4);
                times.addMillisSince(start);
            });
        }
        report(Measure.of("4-node cluster up", times, "ms", "all nodes ready and members"));
    }

    private void memory(LocalCluster cluster) throws IOException {
        up(cluster, 2);
        DeployService deploys = new DeployService(cluster);
        deploys.deploy(List.of(demos));
        deploys.deployFiles(BenchPrograms.small());
        contended(cluster);
        uncontended(cluster);
        deploys(deploys);
        migrations(cluster);
    }

    private void contended(LocalCluster cluster) {
        FrameTimes times = new FrameTimes(ClusterOptions.HOST_STATION);
        cluster.ethernet().setTap(times);
        start(cluster, "demo.Counter", List.of("400"));
        await(cluster, () -> field(cluster, "demo.Counter", "running") == 0);
        cluster.ethernet().setTap((nanos, port, frame) -> { });
        report(Measure.of("raw frame, there and answered (at the switch)", times.raw, "us", times.raw.size() + " exchanges"));
        report(Measure.of("remote page fetch (at the switch)", times.page, "us",
                String.format("%.2f x raw", times.page.median() / times.raw.median())));
    }

    private void uncontended(LocalCluster cluster) {
        FrameTimes times = new FrameTimes(ClusterOptions.HOST_STATION);
        cluster.ethernet().setTap(times);
        start(cluster, BenchPrograms.ADDER, List.of());
        await(cluster, () -> cluster.heap().read("bench", PATIENCE,
                s -> s.memory().load32(s.reader().staticAddress(s.reader().findClass(BenchPrograms.ADDER), "total"))) != 0);
        cluster.ethernet().setTap((nanos, port, frame) -> { });
        report(Measure.of("uncontended commit (at the switch)", times.commit, "us",
                String.format("%.2f x raw of the same run, %d commits", times.commit.median() / times.raw.median(), times.commit.size())));
    }

    private void deploys(DeployService deploys) {
        Samples total = new Samples();
        Samples commit = new Samples();
        deploys.deployFiles(BenchPrograms.edited(0));
        for (int i = 1; i <= repetitions; i++) {
            DeployReport report = deploys.deployFiles(BenchPrograms.edited(i));
            total.add(report.compileMillis() + report.commitMillis());
            commit.add(report.commitMillis());
        }
        report(Measure.of("deploy of one class, edit -> on all nodes", total, "ms", String.format("commit %.3g ms of it", commit.median())));
    }

    private void migrations(LocalCluster cluster) {
        start(cluster, BenchPrograms.PAUSED, List.of());
        await(cluster, () -> cluster.heap().read("bench", PATIENCE, s -> new SystemView(s).stations()).get(0)
                .transactions().stream().anyMatch(t -> t.type().equals(BenchPrograms.PAUSED)));
        Samples times = new Samples();
        for (int i = 0; i < 2 * repetitions; i++) {
            int target = 1 - i % 2;
            long start = System.nanoTime();
            Migration.run(cluster.heap(), BenchPrograms.PAUSED, target, PATIENCE);
            times.addMillisSince(start);
        }
        report(Measure.of("migration of a waiting transaction", times, "ms", "by the host station"));
    }

    private void rayTracer(LocalCluster cluster, int nodes) throws IOException {
        up(cluster, nodes);
        new DeployService(cluster).deploy(List.of(demos));
        long start = System.nanoTime();
        start(cluster, "demo.raytracer.Start", List.of("320", "240"));
        await(cluster, () -> field(cluster, "demo.raytracer.Picture", "delivered") == 100);
        report(Measure.single("ray tracer 320x240 on " + nodes + " node" + (nodes == 1 ? "" : "s"), (System.nanoTime() - start) / MILLION,
                "ms", ""));
    }

    /** With one instruction per nanosecond of virtual time, the node's clock counts instructions. */
    private void instructions(LocalCluster cluster) throws IOException {
        up(cluster, 1);
        DeployService deploys = new DeployService(cluster);
        deploys.deploy(List.of(demos));
        deploys.deployFiles(BenchPrograms.render());
        start(cluster, BenchPrograms.RENDER, List.of());
        await(cluster, () -> cluster.heap().read("bench", PATIENCE,
                s -> s.memory().load32(s.reader().staticAddress(s.reader().findClass(BenchPrograms.RENDER), "tiles"))) != 0);
        long nanos = cluster.heap().read("bench", PATIENCE,
                s -> s.memory().load64(s.reader().staticAddress(s.reader().findClass(BenchPrograms.RENDER), "nanos")));
        report(Measure.single("ray tracer, guest instructions per tile", nanos / 5.0 / MILLION, "million", "counted by -icount"));
    }

    private static void start(LocalCluster cluster, String type, List<String> arguments) {
        cluster.heap().update("bench", PATIENCE, session -> Commands.start(session, type, arguments, 0));
    }

    private static int field(LocalCluster cluster, String object, String field) {
        return cluster.heap().read("bench", PATIENCE, session -> {
            HeapObject found = NamedObjects.find(session, object);
            return found == null ? -1 : found.getInt(field);
        });
    }

    private static void await(LocalCluster cluster, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the measured program did not finish within " + PATIENCE.toSeconds() + " s");
            }
            cluster.station().await(e -> false, LOOK);
        }
    }
}

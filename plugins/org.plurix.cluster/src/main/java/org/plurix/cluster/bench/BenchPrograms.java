package org.plurix.cluster.bench;

import java.util.List;

import org.plurix.pjc.front.SourceFile;

/** The small programs that the benchmark deploys. */
final class BenchPrograms {
    static final String ADDER = "bench.Adder";
    static final String PAUSED = "bench.Paused";
    static final String RENDER = "bench.Render";

    private BenchPrograms() {
    }

    /** Adds to a number of its own again and again: commits without any contention. */
    private static final String ADDER_SOURCE = """
            package bench;
            public final class Adder extends plurix.Transaction {
                public static int total;
                public static final int TIMES = 400;
                private int value;
                public void run() {
                    value++;
                    if (value == TIMES) {
                        total = value;
                        finish();
                    }
                }
            }
            """;

    /** Waits, so that it can be moved about. */
    private static final String PAUSED_SOURCE = """
            package bench;
            public final class Paused extends plurix.Transaction {
                public void run() {
                    waitForChange();
                }
            }
            """;

    /** Computes a part of the demo's picture in one transaction and keeps how long it took by the node's clock. */
    private static final String RENDER_SOURCE = """
            package bench;
            import demo.raytracer.Picture;
            import demo.raytracer.Scene;
            import demo.raytracer.Tracer;
            public final class Render {
                public static long nanos;
                public static int tiles;
                public static void run() {
                    Tracer tracer = new Tracer(Scene.standard());
                    int[] pixels = new int[Picture.TILE_WIDTH * Picture.TILE_HEIGHT];
                    for (int i = 0; i < 2; i++) {
                        Picture.render(tracer, 320, 240, 50 + i, pixels);
                    }
                    long start = System.nanoTime();
                    for (int i = 0; i < 5; i++) {
                        Picture.render(tracer, 320, 240, 52 + i, pixels);
                    }
                    nanos = System.nanoTime() - start;
                    tiles = 5;
                }
            }
            """;

    static List<SourceFile> small() {
        return List.of(new SourceFile("bench/Adder.java", ADDER_SOURCE), new SourceFile("bench/Paused.java", PAUSED_SOURCE));
    }

    static List<SourceFile> render() {
        return List.of(new SourceFile("bench/Render.java", RENDER_SOURCE));
    }

    /** A class whose one method answers {@code version}: what a user edits and saves. */
    static List<SourceFile> edited(int version) {
        return List.of(new SourceFile("bench/Edited.java",
                "package bench;\npublic final class Edited {\n    public static int version() {\n        return " + version + ";\n    }\n}\n"));
    }
}

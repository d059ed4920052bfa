package org.plurix.pjc.bench;

import java.util.List;

/**
 * A program that `bench compiler` measures. Its sources are {@code compiler/src/bench/java/bench/TYPE.java} and its twin {@code
 * compiler/src/bench/c/TYPE.c}.
 *
 * @param name what the table shows
 * @param size argument of the kernel: some milliseconds of work for optimised code
 * @param alone its work is done by its own code; false if much of it is the class library's, so that sizes do not compare
 */
public record BenchKernel(String name, String type, int size, boolean alone) {
    public static final List<BenchKernel> ALL = List.of(
            own("sieve", "Sieve", 1_000_000),
            own("matrix", "Matrix", 120),
            own("nbody", "NBody", 20_000),
            own("mandelbrot", "Mandelbrot", 150),
            own("queens", "Queens", 10),
            own("permute", "Permute", 9),
            own("towers", "Towers", 19),
            own("list", "Lists", 15),
            own("storage", "Storage", 9),
            own("dispatch", "Dispatch", 200_000),
            own("graph", "Graph", 6_000),
            new BenchKernel("building", "Building", 500, false),
            own("hashing", "Hashing", 60_000),
            own("sorting", "Sorting", 30_000),
            new BenchKernel("json", "Json", 300, false),
            own("recursion", "Recursion", 31),
            own("longs", "Longs", 1_000_000),
            own("casts", "Casts", 1_000_000));

    private static BenchKernel own(String name, String type, int size) {
        return new BenchKernel(name, type, size, true);
    }

    String mainClass() {
        return "bench." + type;
    }
}

package org.plurix.cluster.demo;

import java.nio.file.Path;

/**
 * What {@code ./plurix demo} is asked for.
 *
 * @param nodes    nodes of the demo's own cluster, at least 2 so that something can migrate
 * @param width    of the picture, a multiple of the tile width
 * @param height   of the picture, a multiple of the tile height
 * @param picture  PNG file to write
 * @param additions how often each node adds to the shared counter
 * @param transfers how many transfers each node makes between the shared accounts
 */
public record DemoOptions(int nodes, int width, int height, Path picture, int additions, int transfers) {
    public static final int TILE_WIDTH = 32;
    public static final int TILE_HEIGHT = 24;

    public DemoOptions {
        if (nodes < 2) {
            throw new IllegalArgumentException("the demo needs at least 2 nodes: a transaction migrates from one to another");
        }
        if (width < TILE_WIDTH || height < TILE_HEIGHT || width % TILE_WIDTH != 0 || height % TILE_HEIGHT != 0) {
            throw new IllegalArgumentException("picture size " + width + "x" + height + ": the width must be a multiple of " + TILE_WIDTH
                    + ", the height of " + TILE_HEIGHT);
        }
    }

    public static DemoOptions standard(Path picture) {
        return new DemoOptions(3, 640, 480, picture, 2000, 2000);
    }
}

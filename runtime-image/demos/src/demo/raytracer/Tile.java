package demo.raytracer;

import plurix.Transaction;

/**
 * A worker: one run takes a tile (and delivers the one before), the next computes it, and so on until none is left. The two kinds of runs are
 * kept apart because the queue changes all the time: a long computation that had read it would be undone by every other station.
 * All progress is in fields, so the worker may be migrated between any two runs.
 */
public final class Tile extends Transaction {
    private static final int NONE = -1;

    private final Picture picture;
    private final Scene scene;
    // copied, so that computing does not read the picture's page
    private final int width;
    private final int height;

    private int tile = NONE;
    private int[] pixels;
    private int shader;
    private int computedBy;
    /** Tiles that this worker has computed, wherever it ran. */
    public int computed;

    public Tile(Picture picture, Scene scene, String name) {
        this.picture = picture;
        this.scene = scene;
        this.name = name;
        width = picture.width;
        height = picture.height;
    }

    @Override
    public void run() {
        if (tile != NONE && pixels == null) {
            compute();
        } else {
            exchange();
        }
    }

    private void compute() {
        int[] computedPixels = new int[Picture.TILE_WIDTH * Picture.TILE_HEIGHT];
        shader = Picture.render(new Tracer(scene), width, height, tile, computedPixels);
        pixels = computedPixels;
        computedBy = STATION.id;
        computed++;
    }

    private void exchange() {
        if (pixels != null) {
            picture.deliver(tile, pixels, shader, computedBy);
            pixels = null;
        }
        tile = picture.take();
        if (tile == NONE) {
            finish();
        }
    }
}

package demo.raytracer;

/**
 * The shared picture and the queue of its tiles. Every station changes it, so workers touch it only in short runs: to deliver a finished tile
 * and take the next one. Pure Java; the host finds it in the cluster's registry as {@link #NAME} and checks each tile against the version
 * of the shader that computed it.
 */
public final class Picture {
    public static final String NAME = "demo.raytracer.Picture";
    /** Pixels per tile side: 32 x 24 pixels are three quarters of a page, and a tile takes some ten milliseconds. */
    public static final int TILE_WIDTH = 32;
    public static final int TILE_HEIGHT = 24;

    public final int width;
    public final int height;
    public final int columns;
    public final int tiles;
    /** Pixels of each tile, 0xRRGGBB; null until delivered. */
    public final int[][] pixels;
    /** Version of the shader (0: the tile shows only sky), and id of the station, that computed each tile. */
    public final int[] shader;
    public final int[] station;
    /** The next tile that nobody has taken. */
    public int next;
    public int delivered;

    public Picture(int width, int height) {
        if (width < TILE_WIDTH || height < TILE_HEIGHT || width % TILE_WIDTH != 0 || height % TILE_HEIGHT != 0) {
            throw new IllegalArgumentException("picture size " + width + " x " + height + ": width must be a multiple of "
                    + TILE_WIDTH + ", height of " + TILE_HEIGHT);
        }
        this.width = width;
        this.height = height;
        columns = width / TILE_WIDTH;
        tiles = columns * (height / TILE_HEIGHT);
        pixels = new int[tiles][];
        shader = new int[tiles];
        station = new int[tiles];
    }

    /** Number of a tile that nobody has taken, or -1. */
    public int take() {
        return next < tiles ? next++ : -1;
    }

    public void deliver(int tile, int[] tilePixels, int shaderVersion, int stationId) {
        pixels[tile] = tilePixels;
        shader[tile] = shaderVersion;
        station[tile] = stationId;
        delivered++;
    }

    public boolean isComplete() {
        return delivered == tiles;
    }

    /** Computes a tile of a picture of this size; answers the version of the shader. */
    public static int render(Tracer tracer, int width, int height, int tile, int[] target) {
        int columns = width / TILE_WIDTH;
        return tracer.render(width, height, tile % columns * TILE_WIDTH, tile / columns * TILE_HEIGHT, TILE_WIDTH,
                TILE_HEIGHT, target);
    }
}

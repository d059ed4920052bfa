package demo.raytracer;

/**
 * What is in the picture: spheres above a checkered floor, two lamps. Built once, then only read, so that every station keeps its own copy of these
 * pages. One array per property: the tracer walks them without touching an object per sphere. Pure Java: the JVM computes the reference
 * picture from the same source.
 */
public final class Scene {
    /** Properties of a surface in {@link #surface}: red, green, blue, share of reflected light, strength of the highlight. */
    public static final int RED = 0;
    public static final int GREEN = 1;
    public static final int BLUE = 2;
    public static final int MIRROR = 3;
    public static final int GLOSS = 4;
    public static final int PROPERTIES = 5;

    public final int spheres;
    public final double[] x;
    public final double[] y;
    public final double[] z;
    public final double[] radius;
    /** {@link #PROPERTIES} numbers per sphere. */
    public final double[] surface;

    public final int lamps;
    public final double[] lampX;
    public final double[] lampY;
    public final double[] lampZ;
    public final double[] lampPower;

    /** Height of the floor. */
    public final double floor = -1.0;

    private int sphereCount;

    private Scene(int spheres, int lamps) {
        this.spheres = spheres;
        x = new double[spheres];
        y = new double[spheres];
        z = new double[spheres];
        radius = new double[spheres];
        surface = new double[spheres * PROPERTIES];
        this.lamps = lamps;
        lampX = new double[lamps];
        lampY = new double[lamps];
        lampZ = new double[lamps];
        lampPower = new double[lamps];
    }

    /** The picture of the demo: three large spheres and a ring of small ones. */
    public static Scene standard() {
        Scene scene = new Scene(12, 2);
        scene.sphere(0.0, 0.1, 5.0, 1.1, 0.95, 0.95, 0.98, 0.65, 0.9);
        scene.sphere(-2.2, -0.2, 4.4, 0.8, 0.90, 0.25, 0.20, 0.25, 0.7);
        scene.sphere(2.2, -0.2, 4.4, 0.8, 0.20, 0.45, 0.90, 0.25, 0.7);
        // Directions of a regular nonagon, as numbers: sine and cosine would cost the exactness that the check relies on.
        double[] ring = {1.0, 0.0, 0.766, 0.643, 0.174, 0.985, -0.5, 0.866, -0.94, 0.342, -0.94, -0.342, -0.5, -0.866,
            0.174, -0.985, 0.766, -0.643};
        for (int i = 0; i < 9; i++) {
            double share = i / 9.0;
            scene.sphere(2.9 * ring[2 * i], -0.72, 4.6 + 2.9 * ring[2 * i + 1], 0.28,
                    0.35 + 0.6 * share, 0.9 - 0.6 * share, 0.4 + 0.3 * share * share, 0.15, 0.5);
        }
        scene.lamp(0, -4.0, 6.0, -1.0, 0.75);
        scene.lamp(1, 5.0, 4.0, 1.0, 0.45);
        return scene;
    }

    private void sphere(double sx, double sy, double sz, double r, double red, double green, double blue, double mirror,
            double gloss) {
        int i = sphereCount++;
        x[i] = sx;
        y[i] = sy;
        z[i] = sz;
        radius[i] = r;
        surface[i * PROPERTIES + RED] = red;
        surface[i * PROPERTIES + GREEN] = green;
        surface[i * PROPERTIES + BLUE] = blue;
        surface[i * PROPERTIES + MIRROR] = mirror;
        surface[i * PROPERTIES + GLOSS] = gloss;
    }

    private void lamp(int i, double lx, double ly, double lz, double power) {
        lampX[i] = lx;
        lampY[i] = ly;
        lampZ[i] = lz;
        lampPower[i] = power;
    }
}

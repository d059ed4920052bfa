package demo.raytracer;

/**
 * Computes tiles of the picture. Holds the ray and the hit that it works on in fields, so a tile costs no object besides its pixels. Only
 * {@code + - * /} and square roots: every machine and the JVM give the same bits.
 */
public final class Tracer {
    private static final double FAR = 1.0e9;
    private static final double NEAR = 1.0e-6;
    private static final int MAX_BOUNCES = 4;
    private static final int FLOOR = -2;
    private static final int NOTHING = -1;
    private static final double AMBIENT = 0.08;
    private static final double FLOOR_MIRROR = 0.18;
    /** Whole number of floor squares that moves all visible ones to positive coordinates, where a cast rounds down. */
    private static final double FLOOR_SHIFT = 4096.0;

    private final Scene scene;
    private final Sample sample = new Sample();

    // the ray
    private double fromX;
    private double fromY;
    private double fromZ;
    private double dirX;
    private double dirY;
    private double dirZ;
    // what it hits: sphere number, FLOOR or NOTHING, and how far away
    private int hit;
    private double distance;
    private double mirror;

    public Tracer(Scene scene) {
        this.scene = scene;
    }

    /** Computes one tile into {@code pixels} (0xRRGGBB, row by row); answers the version of the shader. */
    public int render(int width, int height, int left, int top, int tileWidth, int tileHeight, int[] pixels) {
        sample.shader = 0;
        int at = 0;
        for (int row = top; row < top + tileHeight; row++) {
            for (int column = left; column < left + tileWidth; column++) {
                pixels[at++] = pixel(width, height, column, row);
            }
        }
        return sample.shader;
    }

    private int pixel(int width, int height, int column, int row) {
        double aspect = (double) width / height;
        double u = (2.0 * (column + 0.5) / width - 1.0) * aspect;
        double v = 1.0 - 2.0 * (row + 0.5) / height;
        fromX = 0.0;
        fromY = 0.6;
        fromZ = -1.5;
        dirX = u * 0.75;
        dirY = v * 0.75 - 0.12;
        dirZ = 1.5;
        normalizeDirection();
        double red = 0.0;
        double green = 0.0;
        double blue = 0.0;
        double share = 1.0;
        for (int bounce = 0; bounce <= MAX_BOUNCES && share > 0.01; bounce++) {
            findHit();
            if (hit == NOTHING) {
                double up = dirY * 0.5 + 0.5;
                red += share * (0.85 - 0.55 * up);
                green += share * (0.9 - 0.4 * up);
                blue += share;
                break;
            }
            light();
            double kept = share * (1.0 - mirror);
            red += kept * sample.outRed;
            green += kept * sample.outGreen;
            blue += kept * sample.outBlue;
            share *= mirror;
            reflect();
        }
        return channel(red) << 16 | channel(green) << 8 | channel(blue);
    }

    /** 0..1 to 0..255; the square root stands for the gamma curve of a screen. */
    private static int channel(double value) {
        double shown = Math.sqrt(value < 1.0 ? value : 1.0);
        return (int) (shown * 255.0 + 0.5);
    }

    private void normalizeDirection() {
        double length = Math.sqrt(dirX * dirX + dirY * dirY + dirZ * dirZ);
        dirX /= length;
        dirY /= length;
        dirZ /= length;
    }

    /** Distance along the ray to sphere i, or FAR. */
    private double meet(int i, double ox, double oy, double oz, double dx, double dy, double dz) {
        double cx = scene.x[i] - ox;
        double cy = scene.y[i] - oy;
        double cz = scene.z[i] - oz;
        double along = cx * dx + cy * dy + cz * dz;
        double root = along * along - (cx * cx + cy * cy + cz * cz) + scene.radius[i] * scene.radius[i];
        if (root < 0.0) {
            return FAR;
        }
        double half = Math.sqrt(root);
        double first = along - half;
        if (first > NEAR) {
            return first;
        }
        double second = along + half;
        return second > NEAR ? second : FAR;
    }

    private void findHit() {
        hit = NOTHING;
        distance = FAR;
        for (int i = 0; i < scene.spheres; i++) {
            double d = meet(i, fromX, fromY, fromZ, dirX, dirY, dirZ);
            if (d < distance) {
                distance = d;
                hit = i;
            }
        }
        if (dirY < -NEAR) {
            double d = (scene.floor - fromY) / dirY;
            if (d > NEAR && d < distance && d < 60.0) {
                distance = d;
                hit = FLOOR;
            }
        }
    }

    /** Fills the sample with the point that was hit and lets the shader add every lamp that the point sees. */
    private void light() {
        Sample s = sample;
        double px = fromX + dirX * distance;
        double py = fromY + dirY * distance;
        double pz = fromZ + dirZ * distance;
        surfaceAt(px, py, pz);
        s.viewX = -dirX;
        s.viewY = -dirY;
        s.viewZ = -dirZ;
        s.outRed = s.red * AMBIENT;
        s.outGreen = s.green * AMBIENT;
        s.outBlue = s.blue * AMBIENT;
        fromX = px + s.normalX * NEAR * 10.0;
        fromY = py + s.normalY * NEAR * 10.0;
        fromZ = pz + s.normalZ * NEAR * 10.0;
        for (int i = 0; i < scene.lamps; i++) {
            double lx = scene.lampX[i] - fromX;
            double ly = scene.lampY[i] - fromY;
            double lz = scene.lampZ[i] - fromZ;
            double length = Math.sqrt(lx * lx + ly * ly + lz * lz);
            s.lampX = lx / length;
            s.lampY = ly / length;
            s.lampZ = lz / length;
            if (!inShadow(length)) {
                s.power = scene.lampPower[i];
                Shader.shade(s);
            }
        }
    }

    private void surfaceAt(double px, double py, double pz) {
        Sample s = sample;
        if (hit == FLOOR) {
            boolean dark = ((int) (px + FLOOR_SHIFT) + (int) (pz + FLOOR_SHIFT) & 1) != 0;
            s.normalX = 0.0;
            s.normalY = 1.0;
            s.normalZ = 0.0;
            s.red = dark ? 0.12 : 0.85;
            s.green = dark ? 0.12 : 0.82;
            s.blue = dark ? 0.16 : 0.74;
            s.gloss = 0.1;
            mirror = FLOOR_MIRROR;
            return;
        }
        double r = scene.radius[hit];
        s.normalX = (px - scene.x[hit]) / r;
        s.normalY = (py - scene.y[hit]) / r;
        s.normalZ = (pz - scene.z[hit]) / r;
        int at = hit * Scene.PROPERTIES;
        s.red = scene.surface[at + Scene.RED];
        s.green = scene.surface[at + Scene.GREEN];
        s.blue = scene.surface[at + Scene.BLUE];
        s.gloss = scene.surface[at + Scene.GLOSS];
        mirror = scene.surface[at + Scene.MIRROR];
    }

    /** True if something stands between the point and the lamp. */
    private boolean inShadow(double lampDistance) {
        for (int i = 0; i < scene.spheres; i++) {
            if (meet(i, fromX, fromY, fromZ, sample.lampX, sample.lampY, sample.lampZ) < lampDistance) {
                return true;
            }
        }
        return false;
    }

    /** Turns the ray about the normal; {@link #light} has already moved its origin to the point. */
    private void reflect() {
        Sample s = sample;
        double twice = 2.0 * (dirX * s.normalX + dirY * s.normalY + dirZ * s.normalZ);
        dirX -= twice * s.normalX;
        dirY -= twice * s.normalY;
        dirZ -= twice * s.normalZ;
        normalizeDirection();
    }
}

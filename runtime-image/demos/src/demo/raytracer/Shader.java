package demo.raytracer;

/** How a surface looks under a lamp. The demo replaces this method in the running cluster by another version (variants/shader). */
public final class Shader {
    private Shader() {
    }

    /** Adds the light of one lamp that reaches the point: dull part by the angle of the light, highlight by the half-way direction. */
    public static void shade(Sample s) {
        s.shader = 1;
        double cosine = s.normalX * s.lampX + s.normalY * s.lampY + s.normalZ * s.lampZ;
        if (cosine <= 0.0) {
            return;
        }
        double light = cosine * s.power;
        s.outRed += s.red * light;
        s.outGreen += s.green * light;
        s.outBlue += s.blue * light;
        double hx = s.lampX + s.viewX;
        double hy = s.lampY + s.viewY;
        double hz = s.lampZ + s.viewZ;
        double length = Math.sqrt(hx * hx + hy * hy + hz * hz);
        double shine = (s.normalX * hx + s.normalY * hy + s.normalZ * hz) / length;
        if (shine > 0.0) {
            double squared = shine * shine;
            double fourth = squared * squared;
            double eighth = fourth * fourth;
            double highlight = eighth * eighth * eighth * eighth * s.gloss * s.power;
            s.outRed += highlight;
            s.outGreen += highlight;
            s.outBlue += highlight;
        }
    }
}

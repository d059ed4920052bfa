package demo.raytracer;

/** The second version of the shader: light in four steps like a drawing, warm in the light and cool in the shade. */
public final class Shader {
    private static final double STEPS = 4.0;

    private Shader() {
    }

    /** Adds the light of one lamp that reaches the point. */
    public static void shade(Sample s) {
        s.shader = 2;
        double cosine = s.normalX * s.lampX + s.normalY * s.lampY + s.normalZ * s.lampZ;
        if (cosine <= 0.0) {
            return;
        }
        double step = (int) (cosine * STEPS + 0.999) / STEPS;
        double light = step * s.power;
        s.outRed += s.red * light * 1.15;
        s.outGreen += s.green * light;
        s.outBlue += s.blue * light * 0.8 + (1.0 - step) * 0.08 * s.power;
    }
}

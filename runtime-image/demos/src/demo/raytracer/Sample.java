package demo.raytracer;

/** One lit point on a surface: what {@link Shader} reads, and the light it adds. Used again for every point, so tracing allocates nothing. */
public final class Sample {
    // direction away from the surface, to the lamp, back along the ray; all of length 1
    double normalX;
    double normalY;
    double normalZ;
    double lampX;
    double lampY;
    double lampZ;
    double viewX;
    double viewY;
    double viewZ;
    // the surface and the lamp
    double red;
    double green;
    double blue;
    double gloss;
    double power;
    // result: light towards the eye, summed over the lamps
    double outRed;
    double outGreen;
    double outBlue;
    /** Version of the shader that added the light. */
    int shader;
}

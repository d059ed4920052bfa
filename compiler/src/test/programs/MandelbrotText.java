/** The Mandelbrot set in characters. */
public class MandelbrotText {
    public static void main(String[] args) {
        String shades = " .:-=+*#%@";
        for (int row = 0; row < 24; row++) {
            StringBuilder line = new StringBuilder();
            for (int col = 0; col < 72; col++) {
                double cr = col / 24.0 - 2.2;
                double ci = row / 10.0 - 1.15;
                double zr = 0;
                double zi = 0;
                int n = 0;
                while (n < 90 && zr * zr + zi * zi <= 4) {
                    double t = zr * zr - zi * zi + cr;
                    zi = 2 * zr * zi + ci;
                    zr = t;
                    n++;
                }
                line.append(shades.charAt(n / 10 > 9 ? 9 : n / 10));
            }
            System.out.println(line);
        }
    }
}

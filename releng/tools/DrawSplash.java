import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Draws the splash screen of the product, in one and two pixels per point: four stations, one heap of pages between them.
 * Usage: java releng/tools/DrawSplash.java plugins/org.plurix.ide.product/icons
 */
public final class DrawSplash {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 300;
    private static final Color[] OWNERS = { new Color(76, 154, 220), new Color(90, 165, 95), new Color(230, 165, 60), new Color(205, 70, 60) };
    private static final double[][] STATIONS = { { 300, 60 }, { 470, 60 }, { 300, 240 }, { 470, 240 } };
    private static final int COLUMNS = 6;
    private static final int ROWS = 5;
    private static final double PAGE = 13;
    private static final double STEP = 16;

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: DrawSplash FOLDER");
            System.exit(2);
        }
        write(1, new File(args[0], "splash.png"));
        write(2, new File(args[0], "splash@2x.png"));
    }

    private static void write(int scale, File file) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH * scale, HEIGHT * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.scale(scale, scale);
        draw(g);
        g.dispose();
        ImageIO.write(image, "png", file);
    }

    private static void draw(Graphics2D g) {
        g.setPaint(new GradientPaint(0, 0, new Color(30, 38, 52), WIDTH, HEIGHT, new Color(46, 60, 82)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        double left = 385 - COLUMNS * STEP / 2;
        double top = 150 - ROWS * STEP / 2;
        g.setStroke(new BasicStroke(1.5f));
        g.setColor(new Color(140, 155, 175));
        for (double[] s : STATIONS)
            g.draw(new Line2D.Double(s[0], s[1], 385, 150));
        g.setColor(new Color(38, 49, 67));
        g.fill(new RoundRectangle2D.Double(left - 8, top - 8, COLUMNS * STEP + 13, ROWS * STEP + 13, 10, 10));
        for (int i = 0; i < COLUMNS * ROWS; i++) {
            g.setColor(OWNERS[(i * 7 + i / COLUMNS * 3) % OWNERS.length]);
            g.fill(new RoundRectangle2D.Double(left + i % COLUMNS * STEP, top + i / COLUMNS * STEP, PAGE, PAGE, 3, 3));
        }
        for (int i = 0; i < STATIONS.length; i++) {
            g.setColor(OWNERS[i]);
            g.fill(new Ellipse2D.Double(STATIONS[i][0] - 15, STATIONS[i][1] - 15, 30, 30));
        }
        g.setColor(Color.WHITE);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 46));
        g.drawString("Plurix", 34, 150);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        g.setColor(new Color(190, 202, 218));
        g.drawString("one heap, many machines", 36, 178);
    }
}

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * Draws the icons of the views, in 16 pixels and twice that. Usage: java releng/tools/DrawIcons.java FOLDER.
 * All lines are mid grey or a mid colour, so that they are seen on light and on dark.
 */
public final class DrawIcons {
    private static final Color LINE = new Color(110, 110, 115);
    private static final Color BLUE = new Color(76, 154, 220);
    private static final Color GREEN = new Color(90, 165, 95);
    private static final Color RED = new Color(205, 70, 60);
    private static final Color YELLOW = new Color(230, 165, 60);
    private static final int SIZE = 16;
    private final Graphics2D g;

    private DrawIcons(Graphics2D g) {
        this.g = g;
    }

    public static void main(String[] args) throws IOException {
        Map<String, Consumer<DrawIcons>> icons = new LinkedHashMap<>();
        icons.put("cluster", d -> { d.line(LINE, 8, 4, 4, 11); d.line(LINE, 8, 4, 12, 11); d.line(LINE, 4, 11, 12, 11); d.dot(BLUE, 8, 4); d.dot(GREEN, 4, 11.5); d.dot(YELLOW, 12, 11.5); });
        icons.put("transactions", d -> { d.box(GREEN, 1, 3, 6, 3); d.box(RED, 8, 3, 4, 3); d.box(BLUE, 3, 10, 5, 3); d.box(GREEN, 9, 10, 6, 3); d.line(LINE, 10, 10, 10, 6.5); });
        icons.put("pages", d -> { Color[] c = { BLUE, GREEN, BLUE, YELLOW, RED, GREEN, BLUE, BLUE, YELLOW }; for (int i = 0; i < 9; i++) d.box(c[i], 1.5 + i % 3 * 4.5, 1.5 + i / 3 * 4.5, 4, 4); });
        icons.put("heap", d -> { d.frame(LINE, 1.5, 2.5, 6, 4); d.frame(LINE, 8.5, 9.5, 6, 4); d.line(BLUE, 4.5, 7, 4.5, 11.5); d.line(BLUE, 4.5, 11.5, 8, 11.5); d.box(BLUE, 3, 4, 3, 1); d.box(GREEN, 10, 11, 3, 1); });
        icons.put("pause", d -> { d.box(YELLOW, 4, 3, 3, 10); d.box(YELLOW, 9, 3, 3, 10); });
        icons.put("pin", d -> { d.box(GREEN, 5, 2, 6, 6); d.line(LINE, 3.5, 8.5, 12.5, 8.5); d.line(LINE, 8, 9, 8, 14); });
        icons.put("zoom-in", d -> { d.glass(); d.line(GREEN, 4, 6.5, 9, 6.5); d.line(GREEN, 6.5, 4, 6.5, 9); });
        icons.put("zoom-out", d -> { d.glass(); d.line(RED, 4, 6.5, 9, 6.5); });
        icons.put("fit", d -> { d.frame(LINE, 1.5, 3.5, 13, 9); d.line(BLUE, 4, 8, 12, 8); d.line(BLUE, 4, 8, 6, 6); d.line(BLUE, 4, 8, 6, 10); d.line(BLUE, 12, 8, 10, 6); d.line(BLUE, 12, 8, 10, 10); });
        icons.put("follow", d -> { d.line(BLUE, 2, 8, 11, 8); d.line(BLUE, 11, 8, 8, 5); d.line(BLUE, 11, 8, 8, 11); d.line(LINE, 13.5, 3, 13.5, 13); });
        icons.put("links", d -> { d.line(LINE, 2, 4, 14, 4); d.line(LINE, 2, 12, 14, 12); d.line(RED, 5, 4.5, 10, 11); d.line(RED, 10, 11, 9.5, 8); d.line(RED, 10, 11, 7, 10); });
        icons.put("export", d -> { d.frame(LINE, 2.5, 7.5, 11, 6); d.line(BLUE, 8, 10, 8, 2); d.line(BLUE, 8, 2, 5.5, 4.5); d.line(BLUE, 8, 2, 10.5, 4.5); });
        icons.put("next-abort", d -> { d.box(RED, 9, 4, 5, 8); d.line(LINE, 1, 8, 7, 8); d.line(LINE, 7, 8, 4.5, 5.5); d.line(LINE, 7, 8, 4.5, 10.5); });
        icons.put("previous-abort", d -> { d.box(RED, 2, 4, 5, 8); d.line(LINE, 9, 8, 15, 8); d.line(LINE, 9, 8, 11.5, 5.5); d.line(LINE, 9, 8, 11.5, 10.5); });
        icons.put("colours", d -> { d.box(BLUE, 1, 2, 5, 5); d.box(YELLOW, 8, 2, 5, 5); d.box(RED, 1, 9, 5, 5); d.box(GREEN, 8, 9, 5, 5); });
        File folder = new File(args[0]);
        for (Map.Entry<String, Consumer<DrawIcons>> icon : icons.entrySet()) {
            write(icon.getValue(), 1, new File(folder, icon.getKey() + ".png"));
            write(icon.getValue(), 2, new File(folder, icon.getKey() + "@2x.png"));
        }
    }

    private static void write(Consumer<DrawIcons> icon, int scale, File file) throws IOException {
        BufferedImage image = new BufferedImage(SIZE * scale, SIZE * scale, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        g.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        icon.accept(new DrawIcons(g));
        g.dispose();
        ImageIO.write(image, "png", file);
    }

    private void line(Color color, double x1, double y1, double x2, double y2) {
        g.setColor(color);
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private void box(Color color, double x, double y, double width, double height) {
        g.setColor(color);
        g.fill(new Rectangle2D.Double(x, y, width, height));
    }

    private void frame(Color color, double x, double y, double width, double height) {
        g.setColor(color);
        g.draw(new Rectangle2D.Double(x, y, width, height));
    }

    private void dot(Color color, double x, double y) {
        g.setColor(color);
        g.fill(new Ellipse2D.Double(x - 2.7, y - 2.7, 5.4, 5.4));
    }

    private void glass() {
        g.setColor(LINE);
        g.draw(new Ellipse2D.Double(2, 2, 9, 9));
        Path2D handle = new Path2D.Double();
        handle.moveTo(10, 10);
        handle.lineTo(14, 14);
        g.draw(handle);
    }
}

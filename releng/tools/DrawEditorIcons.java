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
 * Draws the icons of the editor of cluster descriptions, in 16 pixels and twice that. Usage: java releng/tools/DrawEditorIcons.java
 * plugins/org.plurix.dsl.ui/icons. Mid colours, so that they are seen on light and on dark.
 */
public final class DrawEditorIcons {
    private static final Color LINE = new Color(110, 110, 115);
    private static final Color BLUE = new Color(76, 154, 220);
    private static final Color GREEN = new Color(90, 165, 95);
    private static final Color RED = new Color(205, 70, 60);
    private static final Color YELLOW = new Color(230, 165, 60);
    private static final int SIZE = 16;
    private final Graphics2D g;

    private DrawEditorIcons(Graphics2D g) {
        this.g = g;
    }

    public static void main(String[] args) throws IOException {
        Map<String, Consumer<DrawEditorIcons>> icons = new LinkedHashMap<>();
        icons.put("cluster_file", d -> { d.frame(LINE, 2.5, 1.5, 11, 13); d.line(LINE, 8, 5.5, 5.5, 10.5); d.line(LINE, 8, 5.5, 10.5, 10.5); d.line(LINE, 5.5, 10.5, 10.5, 10.5); d.dot(BLUE, 8, 5); d.dot(GREEN, 5.5, 10.5); d.dot(YELLOW, 10.5, 10.5); });
        icons.put("node", d -> { d.frame(LINE, 2.5, 4.5, 11, 7); d.box(GREEN, 4, 7, 2, 2); d.line(LINE, 8, 8, 12, 8); });
        icons.put("network", d -> { d.line(BLUE, 2, 8, 14, 8); d.line(BLUE, 4, 4, 4, 8); d.line(BLUE, 12, 4, 12, 8); d.line(BLUE, 8, 8, 8, 12); d.dot(LINE, 4, 4); d.dot(LINE, 12, 4); d.dot(LINE, 8, 12); });
        icons.put("setting", d -> { d.line(LINE, 2, 5, 14, 5); d.line(LINE, 2, 11, 14, 11); d.dot(BLUE, 6, 5); d.dot(BLUE, 10, 11); });
        icons.put("deploy", d -> { d.frame(LINE, 2.5, 9.5, 11, 4); d.line(GREEN, 8, 2, 8, 10); d.line(GREEN, 8, 10, 5, 7); d.line(GREEN, 8, 10, 11, 7); });
        icons.put("start", d -> d.triangle(GREEN, 4, 2.5, 4, 13.5, 13, 8));
        icons.put("event", d -> { d.ring(LINE, 8, 8, 6); d.line(RED, 8, 8, 8, 4); d.line(RED, 8, 8, 11, 9); });
        icons.put("expectation", d -> { d.line(GREEN, 3, 8.5, 6.5, 12); d.line(GREEN, 6.5, 12, 13, 4); });
        icons.put("field", d -> d.box(BLUE, 4, 4, 8, 8));
        icons.put("word", d -> { d.line(LINE, 3, 5, 13, 5); d.line(LINE, 3, 8, 10, 8); d.line(LINE, 3, 11, 12, 11); });
        icons.put("template", d -> { d.frame(LINE, 2.5, 2.5, 11, 11); d.line(YELLOW, 5, 6, 11, 6); d.line(YELLOW, 5, 9, 9, 9); });
        icons.put("fix", d -> { d.ring(YELLOW, 8, 6, 4); d.line(LINE, 6.5, 12, 9.5, 12); d.line(LINE, 7, 14, 9, 14); });
        File folder = new File(args[0]);
        for (Map.Entry<String, Consumer<DrawEditorIcons>> icon : icons.entrySet()) {
            write(icon.getValue(), 1, new File(folder, icon.getKey() + ".png"));
            write(icon.getValue(), 2, new File(folder, icon.getKey() + "@2x.png"));
        }
    }

    private static void write(Consumer<DrawEditorIcons> icon, int scale, File file) throws IOException {
        BufferedImage image = new BufferedImage(SIZE * scale, SIZE * scale, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(scale, scale);
        icon.accept(new DrawEditorIcons(g));
        g.dispose();
        ImageIO.write(image, "png", file);
    }

    private void line(Color colour, double x1, double y1, double x2, double y2) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(1.5f));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private void frame(Color colour, double x, double y, double width, double height) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(x, y, width, height));
    }

    private void box(Color colour, double x, double y, double width, double height) {
        g.setColor(colour);
        g.fill(new Rectangle2D.Double(x, y, width, height));
    }

    private void dot(Color colour, double x, double y) {
        g.setColor(colour);
        g.fill(new Ellipse2D.Double(x - 2, y - 2, 4, 4));
    }

    private void ring(Color colour, double x, double y, double radius) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(1.5f));
        g.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private void triangle(Color colour, double x1, double y1, double x2, double y2, double x3, double y3) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        path.lineTo(x3, y3);
        path.closePath();
        g.setColor(colour);
        g.fill(path);
    }
}

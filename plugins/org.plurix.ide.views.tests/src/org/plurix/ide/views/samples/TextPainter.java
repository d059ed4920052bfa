package org.plurix.ide.views.samples;

import java.util.Locale;
import java.util.StringJoiner;

import org.plurix.ide.views.paint.Painter;
import org.plurix.ide.views.paint.Palette;
import org.plurix.ide.views.paint.Tone;

/** Writes down what is painted, one operation per line; text is 7 pixels wide per character and 12 high. */
public final class TextPainter implements Painter {
    private static final int CHARACTER = 7;
    private static final int LINE = 12;
    private final Palette palette = new SamplePalette();
    private final StringJoiner operations = new StringJoiner("\n", "", "\n");
    private int count;

    @Override
    public String toString() {
        return operations.toString();
    }

    public int count() {
        return count;
    }

    @Override
    public void fill(Tone tone, int x, int y, int width, int height) {
        add("fill %s %d,%d %dx%d", name(tone), x, y, width, height);
    }

    @Override
    public void area(int rgb, int x, int y, int width, int height) {
        add("area %06x %d,%d %dx%d", rgb, x, y, width, height);
    }

    @Override
    public void frame(Tone tone, int x, int y, int width, int height) {
        add("frame %s %d,%d %dx%d", name(tone), x, y, width, height);
    }

    @Override
    public void line(Tone tone, int x1, int y1, int x2, int y2) {
        add("line %s %d,%d %d,%d", name(tone), x1, y1, x2, y2);
    }

    @Override
    public void polygon(Tone tone, int... points) {
        StringJoiner list = new StringJoiner(" ");
        for (int at = 0; at < points.length; at += 2) {
            list.add(points[at] + "," + points[at + 1]);
        }
        add("polygon %s %s", name(tone), list);
    }

    @Override
    public void text(Tone tone, String text, int x, int y) {
        add("text %s %d,%d \"%s\"", name(tone), x, y, text);
    }

    @Override
    public int textWidth(String text) {
        return text.length() * CHARACTER;
    }

    @Override
    public int lineHeight() {
        return LINE;
    }

    @Override
    public void pixels(int[] rgb, int width, int height, int x, int y) {
        add("pixels %d,%d %dx%d hash %08x", x, y, width, height, java.util.Arrays.hashCode(rgb));
    }

    @Override
    public void clip(int x, int y, int width, int height) {
        add("clip %d,%d %dx%d", x, y, width, height);
    }

    @Override
    public void unclip() {
        add("unclip");
    }

    @Override
    public Palette palette() {
        return palette;
    }

    private void add(String format, Object... values) {
        count++;
        operations.add(String.format(Locale.ROOT, format, values));
    }

    private static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}

package org.plurix.ide.views.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.plurix.ide.views.paint.Painter;
import org.plurix.ide.views.paint.Palette;
import org.plurix.ide.views.paint.Tone;

/** Paints with a graphics context of the toolkit: on a canvas or into an image. One object per painting. */
public final class GcPainter implements Painter {
	private static final int DEPTH = 24;
	private static final PaletteData DIRECT = new PaletteData(Palette.CHANNEL << Palette.RED_SHIFT, Palette.CHANNEL << Palette.GREEN_SHIFT, Palette.CHANNEL);

	private final GC gc;
	private final Device device;
	private final ThemePalette palette;
	private final Map<String, Integer> widths = new HashMap<>();
	private final Deque<Rectangle> clips = new ArrayDeque<>();
	private final int lineHeight;
	private int background = -1;
	private int foreground = -1;

	public GcPainter(GC gc, Device device, ThemePalette palette) {
		this.gc = gc;
		this.device = device;
		this.palette = palette;
		gc.setAntialias(SWT.OFF);
		lineHeight = gc.getFontMetrics().getHeight();
	}

	@Override
	public void fill(Tone tone, int x, int y, int width, int height) {
		area(palette.rgb(tone), x, y, width, height);
	}

	@Override
	public void area(int rgb, int x, int y, int width, int height) {
		back(rgb);
		gc.fillRectangle(x, y, width, height);
	}

	@Override
	public void frame(Tone tone, int x, int y, int width, int height) {
		fore(tone);
		gc.drawRectangle(x, y, width, height);
	}

	@Override
	public void line(Tone tone, int x1, int y1, int x2, int y2) {
		fore(tone);
		gc.drawLine(x1, y1, x2, y2);
	}

	@Override
	public void polygon(Tone tone, int... points) {
		back(palette.rgb(tone));
		gc.fillPolygon(points);
	}

	@Override
	public void text(Tone tone, String text, int x, int y) {
		fore(tone);
		gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
	}

	@Override
	public int textWidth(String text) {
		return widths.computeIfAbsent(text, key -> gc.textExtent(key, SWT.DRAW_TRANSPARENT).x);
	}

	@Override
	public int lineHeight() {
		return lineHeight;
	}

	@Override
	public void pixels(int[] rgb, int width, int height, int x, int y) {
		ImageData data = new ImageData(width, height, DEPTH, DIRECT);
		byte[] bytes = data.data;
		for (int row = 0, from = 0; row < height; row++) {
			int to = row * data.bytesPerLine;
			for (int end = from + width; from < end; from++) {
				int value = rgb[from];
				bytes[to++] = (byte) (value >> Palette.RED_SHIFT);
				bytes[to++] = (byte) (value >> Palette.GREEN_SHIFT);
				bytes[to++] = (byte) value;
			}
		}
		Image image = new Image(device, data);
		gc.drawImage(image, x, y);
		image.dispose();
	}

	@Override
	public void clip(int x, int y, int width, int height) {
		Rectangle area = new Rectangle(x, y, Math.max(0, width), Math.max(0, height));
		clips.push(clips.isEmpty() ? area : area.intersection(clips.peek()));
		gc.setClipping(clips.peek());
	}

	@Override
	public void unclip() {
		clips.pop();
		gc.setClipping(clips.peek());
	}

	@Override
	public Palette palette() {
		return palette;
	}

	private void back(int rgb) {
		if (rgb != background) {
			background = rgb;
			gc.setBackground(palette.color(rgb));
		}
	}

	private void fore(Tone tone) {
		int rgb = palette.rgb(tone);
		if (rgb != foreground) {
			foreground = rgb;
			gc.setForeground(palette.color(rgb));
		}
	}
}

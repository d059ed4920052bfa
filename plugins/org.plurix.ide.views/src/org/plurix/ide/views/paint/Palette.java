package org.plurix.ide.views.paint;

/** Colours of the tones as 0xRRGGBB. Must be fast and must not change during one painting. */
public interface Palette {
	int RED_SHIFT = 16;
	int GREEN_SHIFT = 8;
	int CHANNEL = (1 << GREEN_SHIFT) - 1;

	int rgb(Tone tone);

	/** The colour between two others: 0 gives the first, 1 the second. */
	static int mix(int first, int second, double share) {
		double part = Math.max(0, Math.min(1, share));
		return channel(first, second, part, RED_SHIFT) | channel(first, second, part, GREEN_SHIFT) | channel(first, second, part, 0);
	}

	private static int channel(int first, int second, double part, int shift) {
		int from = first >> shift & CHANNEL;
		int to = second >> shift & CHANNEL;
		return (int) Math.round(from + (to - from) * part) << shift;
	}

	/** Whether black text reads better on this colour than white text. */
	static boolean isLight(int rgb) {
		int red = rgb >> RED_SHIFT & CHANNEL;
		int green = rgb >> GREEN_SHIFT & CHANNEL;
		int blue = rgb & CHANNEL;
		return red * 3 + green * 6 + blue > CHANNEL * 5;
	}
}

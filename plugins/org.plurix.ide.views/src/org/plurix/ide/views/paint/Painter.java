package org.plurix.ide.views.paint;

/**
 * The few drawing operations that our pictures need. One picture is painted on the screen, into an exported image and in tests by
 * the same code. Coordinates are pixels from the upper left corner; callers keep them within the area (the platforms draw wrongly
 * far outside).
 */
public interface Painter {
	void fill(Tone tone, int x, int y, int width, int height);

	/** An area of a computed colour 0xRRGGBB. */
	void area(int rgb, int x, int y, int width, int height);

	void frame(Tone tone, int x, int y, int width, int height);

	void line(Tone tone, int x1, int y1, int x2, int y2);

	/** A filled polygon; x and y alternate. */
	void polygon(Tone tone, int... points);

	/** Text whose upper left corner is given. */
	void text(Tone tone, String text, int x, int y);

	int textWidth(String text);

	int lineHeight();

	/** A block of pixels 0xRRGGBB, row by row. */
	void pixels(int[] rgb, int width, int height, int x, int y);

	/** From now on only this area is painted, within the area that was painted before. */
	void clip(int x, int y, int width, int height);

	/** Ends the last clip. */
	void unclip();

	Palette palette();

	/** Text that is readable on an area filled with the given tone. */
	default void textOn(Tone background, String text, int x, int y) {
		text(Palette.isLight(palette().rgb(background)) ? Tone.DARK_TEXT : Tone.LIGHT_TEXT, text, x, y);
	}
}

package org.plurix.ide.views.canvas;

import org.plurix.ide.views.paint.Painter;

/** What a {@link LiveCanvas} shows and how it answers mouse and keyboard. Called on the user interface thread; nothing may take long. */
public interface CanvasContent {
	void paint(Painter painter, boolean hasFocus);

	void resized(int width, int height);

	void zoom(double factor, int x, int y);

	/** The content moves with the pointer by so many pixels. */
	void drag(int byX, int byY);

	/** A turn of the wheel without zoom: steps to the right or down. */
	void scroll(int stepsX, int stepsY);

	void click(int x, int y, boolean twice);

	/** What is said about the place under the pointer; empty for nothing. Coordinates -1: the pointer has left. */
	String hover(int x, int y);

	/** A key of the toolkit's code or a character; true if it was used. */
	boolean key(int code, char character, boolean shift);

	String accessibleName();

	/** What a screen reader says of the current selection. */
	String accessibleValue();
}

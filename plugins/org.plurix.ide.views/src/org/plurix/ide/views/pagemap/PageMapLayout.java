package org.plurix.ide.views.pagemap;

/**
 * Where places for pages (slots) are in the map: rows of equal length from the lowest address on, square cells of any size. The origin is the pixel of the
 * map's upper left corner relative to the area behind the gutter of addresses (never positive).
 */
public record PageMapLayout(int count, int columns, double cell, double originX, double originY, int width, int height, int gutter) {
	/** From this size on a cell has a letter, a place for objects, text in the objects. */
	public static final int LETTERS = 20;
	public static final int OBJECTS = 56;
	public static final int OBJECT_TEXT = 160;
	public static final double LARGEST = 640;
	/** Rows are whole chunks of the heap long. */
	private static final int COLUMN_STEP = 32;
	private static final int MOST_COLUMNS = 1024;
	/** Height of the strip with number and owner in a cell that shows objects. */
	private static final int STRIP = 16;
	/** Bytes in one line of a cell that shows objects. */
	public static final int LINE_BYTES = 256;
	public static final int LINES = PageColumns.PAGE_BYTES / LINE_BYTES;

	/** The map as large as it can be without scrolling, at the best of a few row lengths. */
	public static PageMapLayout fit(int count, int width, int height, int gutter) {
		int room = Math.max(1, width - gutter);
		int best = COLUMN_STEP;
		double bestCell = 0;
		for (int columns = COLUMN_STEP; columns <= MOST_COLUMNS; columns += COLUMN_STEP) {
			int rows = Math.max(1, (count + columns - 1) / columns);
			double cell = Math.min((double) room / columns, (double) height / rows);
			if (cell > bestCell) {
				bestCell = cell;
				best = columns;
			}
		}
		return new PageMapLayout(count, best, Math.max(1, Math.min(bestCell, LARGEST)), 0, 0, width, height, gutter);
	}

	public int rows() {
		return (count + columns - 1) / columns;
	}

	public boolean fits() {
		return cell * columns <= width - gutter + 0.5 && cell * rows() <= height + 0.5;
	}

	public int left(int column) {
		return gutter + (int) Math.floor(originX + column * cell);
	}

	public int top(int row) {
		return (int) Math.floor(originY + row * cell);
	}

	public int firstRow() {
		return Math.max(0, (int) (-originY / cell));
	}

	/** Behind the last row that is visible. */
	public int endRow() {
		return Math.max(0, Math.min(rows(), (int) Math.ceil((height - originY) / cell)));
	}

	public int firstColumn() {
		return Math.max(0, (int) (-originX / cell));
	}

	public int endColumn() {
		return Math.max(0, Math.min(columns, (int) Math.ceil((width - gutter - originX) / cell)));
	}

	/** Slot under a point, -1 if there is none. */
	public int slotAt(int x, int y) {
		if (x < gutter || y < 0) {
			return -1;
		}
		int column = (int) Math.floor((x - gutter - originX) / cell);
		int row = (int) Math.floor((y - originY) / cell);
		int slot = row * columns + column;
		return column >= 0 && column < columns && row >= 0 && slot < count ? slot : -1;
	}

	public int strip() {
		return cell >= OBJECTS ? Math.min(STRIP, (int) (cell / 5)) : 0;
	}

	/** Height of one line of bytes inside a cell. */
	public double lineHeight() {
		return (cell - strip() - 2) / LINES;
	}

	/** Offset of the byte under a point of a cell that shows objects; -1 outside. */
	public int byteAt(int slot, int x, int y) {
		double inX = x - left(slot % columns) - 1;
		double inY = y - top(slot / columns) - strip();
		if (cell < OBJECTS || inX < 0 || inY < 0) {
			return -1;
		}
		int line = (int) (inY / lineHeight());
		int at = (int) (inX / (cell - 2) * LINE_BYTES);
		return line < LINES && at < LINE_BYTES ? line * LINE_BYTES + at : -1;
	}

	public PageMapLayout zoom(double factor, int x, int y, double smallest) {
		double size = Math.max(smallest, Math.min(LARGEST, cell * factor));
		double mapX = (x - gutter - originX) / cell;
		double mapY = (y - originY) / cell;
		return new PageMapLayout(count, columns, size, x - gutter - mapX * size, y - mapY * size, width, height, gutter).inside();
	}

	public PageMapLayout pan(double byX, double byY) {
		return new PageMapLayout(count, columns, cell, originX + byX, originY + byY, width, height, gutter).inside();
	}

	/** The same part of a map with more or fewer slots. */
	public PageMapLayout withCount(int newCount) {
		return new PageMapLayout(newCount, columns, cell, originX, originY, width, height, gutter).inside();
	}

	/** The same part in an area of another size. */
	public PageMapLayout resized(int newWidth, int newHeight) {
		return new PageMapLayout(count, columns, cell, originX, originY, newWidth, newHeight, gutter).inside();
	}

	/** Moves as little as needed to show a slot whole. */
	public PageMapLayout reveal(int slot) {
		double x = slot % columns * cell + originX;
		double y = slot / columns * cell + originY;
		double byX = x < 0 ? -x : Math.min(0, width - gutter - cell - x);
		double byY = y < 0 ? -y : Math.min(0, height - cell - y);
		return pan(x < 0 ? byX : Math.max(byX, -x), y < 0 ? byY : Math.max(byY, -y));
	}

	private PageMapLayout inside() {
		double leastX = Math.min(0, width - gutter - cell * columns);
		double leastY = Math.min(0, height - cell * rows());
		double x = Math.max(leastX, Math.min(0, originX));
		double y = Math.max(leastY, Math.min(0, originY));
		return new PageMapLayout(count, columns, cell, x, y, width, height, gutter);
	}
}

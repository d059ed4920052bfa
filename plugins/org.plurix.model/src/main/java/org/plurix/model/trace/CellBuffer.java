package org.plurix.model.trace;

/** What there is to draw of a range of pages, one row per cell. Reused by its owner. */
public final class CellBuffer {
    /** Owner of a cell whose pages have several. */
    public static final int MIXED = -2;

    public int size;
    /** Station, -1: nobody, {@link #MIXED}. */
    public int[] owner = new int[0];
    /** The highest of its pages' states: lost before shared before owned before unwritten. */
    public int[] state = new int[0];
    /** The highest of its pages' kinds. */
    public int[] kind = new int[0];
    /** Of the hottest page. */
    public float[] heat = new float[0];
    /** Pages that are not free. */
    public int[] used = new int[0];

    void reserve(int cells) {
        size = cells;
        if (owner.length < cells) {
            owner = new int[cells];
            state = new int[cells];
            kind = new int[cells];
            heat = new float[cells];
            used = new int[cells];
        }
    }
}

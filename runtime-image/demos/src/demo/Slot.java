package demo;

/** What one node writes. Small, so that many of them share a page. */
public final class Slot {
    public int value;
}

package demo;

/**
 * Keeps objects of different stations on different pages. The heap hands out memory in ascending order, and a page is the unit of conflict: two
 * objects that two stations change all the time must not share one.
 */
public final class Spacing {
    private static final int WORDS_PER_PAGE = 1024;

    private Spacing() {
    }

    /** The next new object lies on another page than the last one: a whole page of padding is between them. */
    public static int[] nextPage() {
        return new int[WORDS_PER_PAGE];
    }
}

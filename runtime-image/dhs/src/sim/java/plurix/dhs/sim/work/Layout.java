package plurix.dhs.sim.work;

/** Which pages of the simulated heap belong to which workload. All stations agree on it. */
public final class Layout {
    public static final int WORDS_PER_PAGE = 1024;
    /** First pages: resident ones of the image, then ordinary ones of the image; everything behind begins as zero. */
    public static final int RESIDENT_PAGES = 4;
    public static final int IMAGE_PAGES = 12;
    public static final int PAGES = 72;

    static final int COUNTERS = IMAGE_PAGES;
    static final int BANK = COUNTERS + 1;
    static final int BANK_PAGES = 5;
    static final int RANDOM = BANK + BANK_PAGES;
    static final int RANDOM_PAGES = 24;
    static final int LISTS = RANDOM + RANDOM_PAGES;
    static final int LIST_PAGES = 4;
    static final int REGISTERS = LISTS + LIST_PAGES;
    static final int REGISTER_PAGES = 3;
    static final int CHAIN = REGISTERS + REGISTER_PAGES;
    static final int CHAIN_PAGES = 4;
    static final int TREE = CHAIN + CHAIN_PAGES;
    static final int TREE_PAGES = 8;
    static final int VERIFIED = TREE + TREE_PAGES;
    static final int VERIFIED_PAGES = 6;

    private Layout() {
    }

    static int word(int page, int index) {
        return page * WORDS_PER_PAGE + index;
    }

    /** What the boot image holds in a word of an image page. */
    public static int imageWord(int page, int index) {
        return (page + 1) * 0x01000193 ^ index;
    }

    /** What a word holds before the first commit. */
    public static int initialWord(int word) {
        int page = word / WORDS_PER_PAGE;
        return page < IMAGE_PAGES ? imageWord(page, word % WORDS_PER_PAGE) : 0;
    }
}

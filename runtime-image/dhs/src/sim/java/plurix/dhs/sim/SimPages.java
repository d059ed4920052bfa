package plurix.dhs.sim;

import java.util.ArrayList;
import java.util.Arrays;
import plurix.dhs.AddressSpace;
import plurix.dhs.Config;
import plurix.dhs.Pages;
import plurix.dhs.sim.work.Layout;

/** Page frames and an MMU in byte arrays. Every misuse of the seam is an error, so the simulation also checks the engine's manners. */
final class SimPages implements Pages {
    private static final int NONE = 0;
    private static final int READ = 1;
    private static final int WRITE = 2;
    /** A fresh frame holds anything but what one would like. */
    private static final byte POISON = (byte) 0xDB;
    private static final byte[][] IMAGE = new byte[Layout.IMAGE_PAGES][];

    static {
        for (int p = 0; p < IMAGE.length; p++) {
            IMAGE[p] = imageContent(p);
        }
    }

    private final byte[][] frame;
    private final byte[][] shadow;
    private final byte[][] staged;
    private final int[] mapping;
    private final byte[] kind;
    private final ArrayList<byte[]> pool = new ArrayList<>();
    private final int frames;
    private int imagePages;
    private int free;

    SimPages(Config config, int frames) {
        int n = config.pageCount;
        frame = new byte[n][];
        shadow = new byte[n][];
        staged = new byte[n][];
        mapping = new int[n];
        kind = config.pageKind;
        free = frames;
        this.frames = frames;
        for (int p = 0; p < n; p++) {
            if ((kind[p] & Config.IMAGE) != 0) {
                frame[p] = IMAGE[p].clone();
                imagePages++;
                mapping[p] = isResident(p) ? READ : NONE;
            }
        }
    }

    /** What the boot image has in a page. */
    private static byte[] imageContent(int page) {
        byte[] b = new byte[AddressSpace.PAGE_SIZE];
        for (int i = 0; i < Layout.WORDS_PER_PAGE; i++) {
            putWord(b, i * Integer.BYTES, Layout.imageWord(page, i));
        }
        return b;
    }

    private boolean isResident(int p) {
        return (kind[p] & Config.RESIDENT) != 0;
    }

    private static void check(boolean holds, String what, int page) {
        if (!holds) {
            throw new IllegalStateException(what + ", page " + page);
        }
    }

    private byte[] take() {
        if (free == 0) {
            return null;
        }
        free--;
        return pool.isEmpty() ? new byte[AddressSpace.PAGE_SIZE] : pool.remove(pool.size() - 1);
    }

    private void give(byte[] f) {
        free++;
        pool.add(f);
    }

    @Override
    public boolean allocate(int page) {
        check(frame[page] == null, "allocate: has a frame", page);
        byte[] f = take();
        if (f != null) {
            Arrays.fill(f, POISON);
        }
        frame[page] = f;
        return f != null;
    }

    @Override
    public void release(int page) {
        check(frame[page] != null && shadow[page] == null, "release", page);
        check(mapping[page] == NONE || isResident(page), "release: mapped", page);
        mapping[page] = NONE;
        give(frame[page]);
        frame[page] = null;
    }

    @Override
    public void zero(int page) {
        check(frame[page] != null && mapping[page] == NONE, "zero", page);
        Arrays.fill(frame[page], (byte) 0);
    }

    @Override
    public void store(int page, int offset, byte[] from, int start, int length) {
        check(frame[page] != null && mapping[page] == NONE, "store", page);
        System.arraycopy(from, start, frame[page], offset, length);
    }

    @Override
    public void load(int page, int offset, byte[] to, int start, int length) {
        check(frame[page] != null, "load", page);
        System.arraycopy(shadow[page] != null ? shadow[page] : frame[page], offset, to, start, length);
    }

    @Override
    public void loadNext(int page, int offset, byte[] to, int start, int length) {
        byte[] f = staged[page] != null ? staged[page] : frame[page];
        check(f != null, "loadNext", page);
        System.arraycopy(f, offset, to, start, length);
    }

    @Override
    public int nextChange(int page, int from) {
        check(frame[page] != null && from % 4 == 0, "nextChange", page);
        int at = from;
        while (at < AddressSpace.PAGE_SIZE && getWord(frame[page], at) == (shadow[page] == null ? 0 : getWord(shadow[page], at))) {
            at += 4;
        }
        return at;
    }

    @Override
    public void patch(int page, int offset, byte[] from, int start, int length) {
        check(frame[page] != null && shadow[page] == null && mapping[page] == NONE, "patch", page);
        System.arraycopy(from, start, frame[page], offset, length);
    }

    @Override
    public void mapRead(int page) {
        check(frame[page] != null, "mapRead", page);
        mapping[page] = READ;
    }

    @Override
    public void mapWrite(int page) {
        check(frame[page] != null, "mapWrite", page);
        mapping[page] = WRITE;
    }

    @Override
    public void unmap(int page) {
        check(frame[page] != null, "unmap", page);
        mapping[page] = isResident(page) ? READ : NONE;
    }

    @Override
    public void flush() {
        // mappings take effect at once here
    }

    @Override
    public boolean saveShadow(int page) {
        check(frame[page] != null && shadow[page] == null, "saveShadow", page);
        shadow[page] = take();
        if (shadow[page] == null) {
            return false;
        }
        System.arraycopy(frame[page], 0, shadow[page], 0, AddressSpace.PAGE_SIZE);
        return true;
    }

    @Override
    public void restoreShadow(int page) {
        check(shadow[page] != null, "restoreShadow", page);
        System.arraycopy(shadow[page], 0, frame[page], 0, AddressSpace.PAGE_SIZE);
        dropShadow(page);
    }

    @Override
    public void dropShadow(int page) {
        check(shadow[page] != null, "dropShadow", page);
        give(shadow[page]);
        shadow[page] = null;
    }

    @Override
    public boolean stage(int page) {
        check(staged[page] == null, "stage", page);
        staged[page] = take();
        return staged[page] != null;
    }

    @Override
    public void storeStaged(int page, int offset, byte[] from, int start, int length) {
        check(staged[page] != null, "storeStaged", page);
        System.arraycopy(from, start, staged[page], offset, length);
    }

    @Override
    public void applyStaged(int page) {
        check(staged[page] != null && shadow[page] == null, "applyStaged", page);
        if (frame[page] != null) {
            give(frame[page]);
        }
        frame[page] = staged[page];
        staged[page] = null;
        mapping[page] = isResident(page) ? READ : NONE;
    }

    @Override
    public void dropStaged(int page) {
        check(staged[page] != null, "dropStaged", page);
        give(staged[page]);
        staged[page] = null;
    }

    // ---- for programs and checkers ----

    boolean mayRead(int page) {
        return mapping[page] != NONE;
    }

    boolean mayWrite(int page) {
        return mapping[page] == WRITE;
    }

    int word(int page, int offset) {
        return getWord(frame[page], offset);
    }

    void setWord(int page, int offset, int value) {
        putWord(frame[page], offset, value);
    }

    byte[] content(int page) {
        return frame[page];
    }

    boolean hasFrame(int page) {
        return frame[page] != null;
    }

    /** For tests of the check: a free frame gets lost. */
    void lose() {
        free--;
    }

    /** Frames that are neither free nor in use: each is a leak. */
    int leaked() {
        int used = 0;
        for (int p = 0; p < frame.length; p++) {
            used += frame[p] != null ? 1 : 0;
            used += shadow[p] != null ? 1 : 0;
            used += staged[p] != null ? 1 : 0;
        }
        return frames + imagePages - free - used;
    }

    boolean hasExtra(int page) {
        return shadow[page] != null || staged[page] != null || mapping[page] == WRITE || mapping[page] != NONE && !isResident(page);
    }

    static int getWord(byte[] b, int i) {
        return b[i] & 0xFF | (b[i + 1] & 0xFF) << 8 | (b[i + 2] & 0xFF) << 16 | b[i + 3] << 24;
    }

    static void putWord(byte[] b, int i, int v) {
        b[i] = (byte) v;
        b[i + 1] = (byte) (v >> 8);
        b[i + 2] = (byte) (v >> 16);
        b[i + 3] = (byte) (v >> 24);
    }
}

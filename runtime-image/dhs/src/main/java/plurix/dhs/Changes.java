package plurix.dhs;

/**
 * What a commit changed on its pages, word by word, as it travels in the COMMIT frame: per page {@code page 2, ranges 2}, per range
 * {@code first word 2, words 2} and the words. Pages stand in ascending order; a page that had no room is missing altogether. Read
 * with the cursor: {@link #rewind}, then for the pages of the write set in order {@link #isAt} and {@link #apply} or {@link #skip}.
 */
final class Changes {
    private static final int PAGE_HEAD = 4;
    private static final int RANGE_HEAD = 4;
    private static final int WORDS = AddressSpace.PAGE_SIZE / 4;
    /** Pages that may fail to fit before the search ends. */
    private static final int MOST_FAILED = 4;
    private final byte[] bytes = new byte[Wire.MAX_BODY];
    private int length;
    private int cursor;

    int length() {
        return length;
    }

    void clear() {
        length = 0;
        cursor = 0;
    }

    void copyFrom(Changes c) {
        for (int i = 0; i < c.length; i++) {
            bytes[i] = c.bytes[i];
        }
        length = c.length;
        cursor = 0;
    }

    // ---- the committer ----

    /** Collects the running transaction's changes of the record's ordinary pages, as far as they fit behind its runs. */
    void collect(Core core, CommitRecord r) {
        clear();
        int room = Wire.MAX_BODY - Wire.CO_RUNS - 4 * r.runCount;
        int failed = 0;
        for (int i = 0; i < r.runCount; i++) {
            int p = CommitRecord.first(r.runs[i]);
            int end = p + CommitRecord.length(r.runs[i]);
            for (; p < end; p++) {
                if (room - length < PAGE_HEAD || failed == MOST_FAILED) {
                    return;
                }
                if (!core.directory.isResident(p) && !add(core.pages, p, room)) {
                    failed++;
                }
            }
        }
    }

    private boolean add(Pages pages, int p, int room) {
        int start = length;
        int ranges = 0;
        length += PAGE_HEAD;
        int from = pages.nextChange(p, 0);
        while (from < AddressSpace.PAGE_SIZE) {
            int to = from + 4;
            int next = pages.nextChange(p, to);
            while (next == to && to < AddressSpace.PAGE_SIZE) {
                to += 4;
                next = pages.nextChange(p, to);
            }
            if (length + RANGE_HEAD + to - from > room) {
                length = start;
                return false;
            }
            put16(length, from >> 2);
            put16(length + 2, to - from >> 2);
            pages.loadNext(p, from, bytes, length + RANGE_HEAD, to - from);
            length += RANGE_HEAD + to - from;
            ranges++;
            from = next;
        }
        put16(start, p);
        put16(start + 2, ranges);
        return true;
    }

    void write(FrameWriter out, int at) {
        byte[] to = out.buffer();
        int place = out.place(at);
        for (int i = 0; i < length; i++) {
            to[place + i] = bytes[i];
        }
    }

    // ---- the others ----

    /** Is this a well-formed list of changes? */
    static boolean isValid(FrameReader in, int at, int length, int pageCount) {
        int end = at + length;
        while (at < end) {
            if (end - at < PAGE_HEAD || in.u16(at) >= pageCount) {
                return false;
            }
            int ranges = in.u16(at + 2);
            at += PAGE_HEAD;
            for (int i = 0; i < ranges; i++) {
                if (end - at < RANGE_HEAD) {
                    return false;
                }
                int words = in.u16(at + 2);
                if (words == 0 || in.u16(at) + words > WORDS || end - at < RANGE_HEAD + 4 * words) {
                    return false;
                }
                at += RANGE_HEAD + 4 * words;
            }
        }
        return true;
    }

    void take(FrameReader in, int at, int count) {
        byte[] from = in.buffer();
        int place = in.place(at);
        for (int i = 0; i < count; i++) {
            bytes[i] = from[place + i];
        }
        length = count;
        cursor = 0;
    }

    void rewind() {
        cursor = 0;
    }

    /** Are the changes of this page the next ones? */
    boolean isAt(int page) {
        return cursor < length && get16(cursor) == page;
    }

    void skip() {
        int ranges = get16(cursor + 2);
        cursor += PAGE_HEAD;
        for (int i = 0; i < ranges; i++) {
            cursor += RANGE_HEAD + 4 * get16(cursor + 2);
        }
    }

    /** Brings the page's present copy up to date. */
    void apply(Pages pages) {
        int page = get16(cursor);
        int ranges = get16(cursor + 2);
        cursor += PAGE_HEAD;
        for (int i = 0; i < ranges; i++) {
            int count = 4 * get16(cursor + 2);
            pages.patch(page, 4 * get16(cursor), bytes, cursor + RANGE_HEAD, count);
            cursor += RANGE_HEAD + count;
        }
    }

    private int get16(int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    private void put16(int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
    }
}

package plurix.dhs;

/**
 * The committer's side of REPLICATE: who keeps the pages of the next commit beside this station, and their content on its way there
 * before the COMMIT goes out. So whoever holds the COMMIT knows that the content survives its committer.
 */
final class Placer {
    /** Pages on their way at once: fits into half of a network card's ring. */
    private static final int WINDOW = 4;
    /** Pages of a write set that are looked at when a keeper is chosen. */
    private static final int SAMPLE = 8;
    private final Core core;
    private final PageSet todo;
    private final int[] score = new int[Config.MAX_STATIONS];
    private long holders;
    private long left;
    private int serial;
    private boolean busy;
    private boolean finished;
    private int target;
    private int first;
    private int missing;
    private long sentAt;
    private int repeat;

    Placer(Core core) {
        this.core = core;
        todo = new PageSet(core.config.pageCount);
    }

    /** Content is on its way: wait for {@link #onAck}. */
    boolean isBusy() {
        return busy;
    }

    /** The transaction is over, or the stream went on without it: what was placed is void. */
    void reset() {
        if (busy || finished) {
            busy = false;
            finished = false;
            todo.clear();
        }
    }

    /** May the record go out now? Fills in its holders and changes; if it may not, the content is being placed. */
    boolean ready(CommitRecord r) {
        // void since this station has the token, and it would hide what this transaction wrote
        core.keeper.clear();
        r.changes.collect(core, r);
        if (!finished || serial != r.serial || !areWell(holders)) {
            reset();
            holders = choose(r);
            list(r);
            if (todo.size() > 0) {
                begin(r.serial);
                return false;
            }
        }
        r.holders = holders;
        return true;
    }

    private boolean areWell(long stations) {
        return (stations & ~core.members.awaited()) == 0;
    }

    /** This station and those others that have most of the pages already; else the next ones. */
    private long choose(CommitRecord r) {
        long able = core.members.awaited() & ~core.members.leaving() & ~Bits.of(core.me);
        long chosen = Bits.of(core.me);
        int more = core.enforces(Rules.REPLICATE) ? core.config.copies - 1 : 0;
        if (more > 0 && able != 0) {
            rate(r, able);
        }
        for (; more > 0 && able != 0; more--) {
            int best = Bits.next(able, core.me);
            for (long rest = able; rest != 0; rest &= rest - 1) {
                int s = Bits.lowest(rest);
                if (score[s] > score[best]) {
                    best = s;
                }
            }
            chosen |= Bits.of(best);
            able &= ~Bits.of(best);
        }
        return chosen;
    }

    private void rate(CommitRecord r, long able) {
        for (int s = 0; s < score.length; s++) {
            score[s] = 0;
        }
        int seen = 0;
        for (int i = 0; i < r.runCount && seen < SAMPLE; i++) {
            int p = CommitRecord.first(r.runs[i]);
            int end = p + CommitRecord.length(r.runs[i]);
            for (; p < end && seen < SAMPLE; p++) {
                for (long rest = core.directory.holders(p) & able & ~core.members.debtors; rest != 0; rest &= rest - 1) {
                    score[Bits.lowest(rest)]++;
                }
                seen++;
            }
        }
    }

    /** Pages that one of the holders could not make from the changes. */
    private void list(CommitRecord r) {
        long others = holders & ~Bits.of(core.me);
        Changes c = r.changes;
        c.rewind();
        for (int i = 0; i < r.runCount && others != 0; i++) {
            int p = CommitRecord.first(r.runs[i]);
            int end = p + CommitRecord.length(r.runs[i]);
            for (; p < end; p++) {
                boolean covered = c.isAt(p);
                if (covered) {
                    c.skip();
                }
                boolean based = core.directory.version(p) == 0 || (others & ~(core.directory.holders(p) & ~core.members.debtors)) == 0;
                if (!(covered && based) && !core.directory.isResident(p)) {
                    todo.add(p);
                }
            }
        }
    }

    private void begin(int trySerial) {
        serial = trySerial;
        busy = true;
        left = holders & ~Bits.of(core.me);
        nextTarget();
    }

    private void nextTarget() {
        target = Bits.lowest(left);
        left &= left - 1;
        first = 0;
        sendWindow();
    }

    private int windowSize() {
        return todo.size() - first < WINDOW ? todo.size() - first : WINDOW;
    }

    private void sendWindow() {
        repeat = core.config.repeatFirst;
        missing = (1 << windowSize()) - 1;
        core.stats[Stats.PAGES_PLACED] += windowSize();
        sendMissing();
    }

    private void sendMissing() {
        sentAt = core.now;
        for (int i = 0; i < WINDOW; i++) {
            if ((missing >> i & 1) != 0) {
                send(todo.get(first + i));
            }
        }
    }

    private void send(int page) {
        FrameWriter out = core.out;
        for (int part = 0; part < Wire.PARTS; part++) {
            int length = Wire.partLength(part);
            out.start(Wire.KEEP_DATA, target, Wire.PD_DATA);
            out.put32(Wire.PD_PAGE, page);
            out.put8(Wire.PD_PART, part);
            out.put16(Wire.PD_LENGTH, length);
            out.put32(Wire.KD_SERIAL, serial);
            out.put32(Wire.KD_TOKEN_SERIAL, core.token.serial());
            core.pages.loadNext(page, part * Wire.PART_SIZE, out.buffer(), out.place(Wire.PD_DATA), length);
            out.bodyLength(Wire.PD_DATA + length);
            out.send();
        }
    }

    void onAck(FrameReader in) {
        if (!busy || in.sender != target || in.i32(Wire.KA_SERIAL) != serial || in.i32(Wire.KA_TOKEN_SERIAL) != core.token.serial()) {
            return;
        }
        int page = in.i32(Wire.KA_PAGE);
        for (int i = 0; i < windowSize(); i++) {
            if (todo.get(first + i) == page) {
                missing &= ~(1 << i);
            }
        }
        if (missing == 0) {
            windowDone();
        }
    }

    private void windowDone() {
        first += windowSize();
        if (first < todo.size()) {
            sendWindow();
        } else if (left != 0) {
            nextTarget();
        } else {
            busy = false;
            finished = true;
            core.tx.tryPropose();
        }
    }

    void tick() {
        if (!busy) {
            return;
        }
        if (core.tx.phase != LocalTransaction.WANT_TOKEN || !areWell(holders)) {
            reset();
            core.tx.tryPropose();
        } else if (core.now - sentAt >= repeat) {
            repeat = repeat * 2 > core.config.repeatMost ? core.config.repeatMost : repeat * 2;
            core.stats[Stats.RETRANSMISSIONS]++;
            sendMissing();
        }
    }
}

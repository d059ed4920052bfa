package plurix.dhs;

/**
 * One commit: its number, who made it, and what it changed. The write set is a list of runs of pages, each packed into an int:
 * first page in the upper half, length - 1 in the lower half.
 */
final class CommitRecord {
    long number;
    /** Epoch under which this station accepted the record. */
    int accepted;
    int committer;
    int kind;
    /** K_JOIN, K_LEAVE: whom, and which life. */
    int station;
    int incarnation;
    /** Try serial of the committer: committer and serial identify the transaction. */
    int serial;
    int runCount;
    final int[] runs = new int[Wire.MAX_RUNS];
    /** K_WRITE: stations that must keep the pages, the committer among them. */
    long holders;
    /** New words of as many pages as one frame has room for; they are not kept in the log. */
    final Changes changes = new Changes();
    private int partsSeen;

    static int run(int first, int length) {
        return first << 16 | length - 1;
    }

    static int first(int run) {
        return run >>> 16;
    }

    static int length(int run) {
        return (run & 0xFFFF) + 1;
    }

    boolean isSame(CommitRecord other) {
        return number == other.number && committer == other.committer && serial == other.serial && kind == other.kind;
    }

    boolean writes(int page) {
        for (int i = 0; i < runCount; i++) {
            int offset = page - first(runs[i]);
            if (offset >= 0 && offset < length(runs[i])) {
                return true;
            }
        }
        return false;
    }

    int pageTotal() {
        int n = 0;
        for (int i = 0; i < runCount; i++) {
            n += length(runs[i]);
        }
        return n;
    }

    void copyFrom(CommitRecord r) {
        number = r.number;
        accepted = r.accepted;
        committer = r.committer;
        kind = r.kind;
        station = r.station;
        incarnation = r.incarnation;
        serial = r.serial;
        holders = r.holders;
        changes.copyFrom(r.changes);
        runCount = r.runCount;
        // no System.arraycopy: in the kernel that class's state is part of the shared heap, which handlers may not touch
        for (int i = 0; i < r.runCount; i++) {
            runs[i] = r.runs[i];
        }
    }

    int parts() {
        return runCount == 0 ? 1 : (runCount + Wire.RUNS_PER_FRAME - 1) / Wire.RUNS_PER_FRAME;
    }

    /** Sends all parts of this record as frames of the given type. */
    void send(Core core, int type, int to, boolean undecided) {
        for (int part = 0; part < parts(); part++) {
            int from = part * Wire.RUNS_PER_FRAME;
            int here = runCount - from < Wire.RUNS_PER_FRAME ? runCount - from : Wire.RUNS_PER_FRAME;
            FrameWriter out = core.out;
            out.start(type, to, Wire.CO_RUNS + 4 * here + changes.length());
            out.put64(Wire.CO_NUMBER, number);
            out.put8(Wire.CO_COMMITTER, committer);
            out.put8(Wire.CO_KIND, kind);
            out.put8(Wire.CO_STATION, station);
            out.put8(Wire.CO_UNDECIDED, undecided ? 1 : 0);
            out.put32(Wire.CO_SERIAL, serial);
            out.put32(Wire.CO_INCARNATION, incarnation);
            out.put16(Wire.CO_TOTAL_RUNS, runCount);
            out.put16(Wire.CO_FIRST_RUN, from);
            out.put16(Wire.CO_RUNS_HERE, here);
            out.put32(Wire.CO_ACCEPTED, accepted);
            out.put64(Wire.CO_SUSPECTS, core.members.suspects);
            out.put64(Wire.CO_HOLDERS, holders);
            for (int i = 0; i < here; i++) {
                out.put32(Wire.CO_RUNS + 4 * i, runs[from + i]);
            }
            out.put16(Wire.CO_DIFF_BYTES, changes.length());
            changes.write(out, Wire.CO_RUNS + 4 * here);
            out.send();
        }
    }

    /** Is the body a well-formed part of a commit record? Must hold before {@link #take}. */
    static boolean isValid(FrameReader in, int pageCount) {
        if (in.bodyLength < Wire.CO_RUNS || in.u8(Wire.CO_COMMITTER) >= Config.MAX_STATIONS || in.u8(Wire.CO_KIND) > Wire.K_KEEP
                || in.u8(Wire.CO_STATION) >= Config.MAX_STATIONS || in.i64(Wire.CO_NUMBER) <= 0) {
            return false;
        }
        int total = in.u16(Wire.CO_TOTAL_RUNS);
        int from = in.u16(Wire.CO_FIRST_RUN);
        int here = in.u16(Wire.CO_RUNS_HERE);
        int expected = total - from < Wire.RUNS_PER_FRAME ? total - from : Wire.RUNS_PER_FRAME;
        if (total > Wire.MAX_RUNS || from > total || from % Wire.RUNS_PER_FRAME != 0 || here != expected
                || in.bodyLength < Wire.CO_RUNS + 4 * here + in.u16(Wire.CO_DIFF_BYTES)) {
            return false;
        }
        for (int i = 0; i < here; i++) {
            int run = in.i32(Wire.CO_RUNS + 4 * i);
            if (first(run) + length(run) > pageCount) {
                return false;
            }
        }
        int bytes = in.u16(Wire.CO_DIFF_BYTES);
        return bytes == 0 || here == total && Changes.isValid(in, Wire.CO_RUNS + 4 * here, bytes, pageCount);
    }

    /** Takes one part in; a part of another record starts anew. True when the record is complete. */
    boolean take(FrameReader in) {
        long n = in.i64(Wire.CO_NUMBER);
        int c = in.u8(Wire.CO_COMMITTER);
        int s = in.i32(Wire.CO_SERIAL);
        int a = in.i32(Wire.CO_ACCEPTED);
        int total = in.u16(Wire.CO_TOTAL_RUNS);
        if (n != number || c != committer || s != serial || a != accepted || total != runCount) {
            partsSeen = 0;
        }
        number = n;
        committer = c;
        serial = s;
        accepted = a;
        runCount = total;
        kind = in.u8(Wire.CO_KIND);
        station = in.u8(Wire.CO_STATION);
        incarnation = in.i32(Wire.CO_INCARNATION);
        holders = in.i64(Wire.CO_HOLDERS);
        int from = in.u16(Wire.CO_FIRST_RUN);
        int here = in.u16(Wire.CO_RUNS_HERE);
        for (int i = 0; i < here; i++) {
            runs[from + i] = in.i32(Wire.CO_RUNS + 4 * i);
        }
        changes.take(in, Wire.CO_RUNS + 4 * here, in.u16(Wire.CO_DIFF_BYTES));
        partsSeen |= 1 << from / Wire.RUNS_PER_FRAME;
        return partsSeen == (1 << parts()) - 1;
    }
}

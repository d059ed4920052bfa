package plurix.dhs;

/** Answers page requests with committed content, from interrupt handlers as well as between them. */
final class PageServer {
    private final Core core;

    PageServer(Core core) {
        this.core = core;
    }

    void onRequest(FrameReader in) {
        int page = in.i32(Wire.PR_PAGE);
        int wanted = in.u8(Wire.PR_PARTS) & Wire.ALL_PARTS;
        long version = in.i64(Wire.PR_VERSION);
        if (core.state < State.MEMBER || !core.directory.isValidPage(page) || wanted == 0 || version <= 0) {
            return;
        }
        boolean any = in.u8(Wire.PR_ANY) != 0 || in.to == core.me;
        boolean owned = core.directory.owner(page) == core.me;
        if (core.residents.isStaged(page, version)) {
            if (any && (version <= core.decided || in.epoch == core.epoch)) {
                send(in.sender, page, version, wanted, true);
            }
        } else if (in.epoch == core.epoch && isInFlight(page, version)) {
            send(in.sender, page, version, wanted, true);
        } else if (core.directory.version(page) == version && core.directory.isPresent(page) && !core.directory.isStale(page)) {
            if (owned || any) {
                send(in.sender, page, version, wanted, false);
                core.stats[Stats.PAGES_SERVED]++;
                core.event(EventKind.PAGE_OUT, version, page, in.sender, 0);
            }
        } else if (owned || in.to == core.me || Bits.has(core.directory.holders(page), core.me)) {
            moved(in.sender, page);
        }
    }

    /**
     * New content of a resident page of this station's commit in flight. Only within the epoch that both are in: a number that is not
     * decided names different content in different epochs, and ordinary pages are served after the decision only.
     */
    private boolean isInFlight(int page, long version) {
        return core.directory.isResident(page) && core.tx.phase == LocalTransaction.IN_FLIGHT && core.tx.writesPage(page) && core.replicator.pendingNumber() == version
                && core.tx.isFlight(core.replicator.pending());
    }

    private void moved(int to, int page) {
        FrameWriter out = core.out;
        out.start(Wire.PAGE_MOVED, to, Wire.PM_BODY);
        out.put32(Wire.PM_PAGE, page);
        out.put8(Wire.PM_OWNER, core.directory.isPresent(page) ? core.me : Wire.NOBODY);
        out.put64(Wire.PM_VERSION, core.directory.version(page));
        out.send();
    }

    private void send(int to, int page, long version, int wanted, boolean next) {
        FrameWriter out = core.out;
        for (int part = 0; part < Wire.PARTS; part++) {
            if ((wanted >> part & 1) != 0) {
                int length = Wire.partLength(part);
                out.start(Wire.PAGE_DATA, to, Wire.PD_DATA);
                out.put32(Wire.PD_PAGE, page);
                out.put8(Wire.PD_PART, part);
                out.put16(Wire.PD_LENGTH, length);
                out.put64(Wire.PD_VERSION, version);
                if (next || !core.enforces(Rules.SERVE_SHADOW)) {
                    core.pages.loadNext(page, part * Wire.PART_SIZE, out.buffer(), out.place(Wire.PD_DATA), length);
                } else {
                    core.pages.load(page, part * Wire.PART_SIZE, out.buffer(), out.place(Wire.PD_DATA), length);
                }
                out.bodyLength(Wire.PD_DATA + length);
                out.send();
            }
        }
    }

    /** Sends the new content of all resident pages of this station's commit in flight to everybody. */
    void broadcastResidents(CommitRecord r) {
        for (int i = 0; i < r.runCount; i++) {
            int p = CommitRecord.first(r.runs[i]);
            int end = p + CommitRecord.length(r.runs[i]);
            for (; p < end; p++) {
                if (core.directory.isResident(p) && core.members.members != Bits.of(core.me)) {
                    send(Wire.ALL, p, r.number, Wire.ALL_PARTS, true);
                }
            }
        }
    }
}

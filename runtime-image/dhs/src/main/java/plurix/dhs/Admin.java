package plurix.dhs;

/** A member's service to the others: heartbeats, letting stations in and out, the page directory. */
final class Admin {
    private static final int FEW_COMMITS = 64;
    private static final int READY_VALID = 200000;
    private final Core core;
    private long beatAt;
    private long joinWanted;
    private long leaveWanted;
    private final int[] joinLife = new int[Config.MAX_STATIONS];
    private final long[] joinHeard = new long[Config.MAX_STATIONS];

    Admin(Core core) {
        this.core = core;
    }

    void tick() {
        if (core.isMember() && core.now - beatAt >= core.config.heartbeat) {
            heartbeat(Wire.ALL);
        }
    }

    void heartbeat(int to) {
        if (to == Wire.ALL) {
            beatAt = core.now;
        }
        FrameWriter out = core.out;
        out.start(Wire.HEARTBEAT, to, Wire.HB_STATS + 4 * Stats.SHARED);
        out.put64(Wire.HB_MEMBERS, core.members.members);
        out.put64(Wire.HB_SUSPECTS, core.members.suspects | core.members.laggards);
        out.put32(Wire.HB_TOKEN_SERIAL, core.token.serial());
        out.put8(Wire.HB_STATE, core.state);
        for (int i = 0; i < Stats.SHARED; i++) {
            out.put32(Wire.HB_STATS + 4 * i, core.stats[i]);
        }
        out.send();
    }

    void onHeartbeat(FrameReader in) {
        core.members.report(in.sender, in.u8(Wire.HB_STATE));
        for (int i = 0; i < Stats.SHARED; i++) {
            core.members.setShared(in.sender, i, in.i32(Wire.HB_STATS + 4 * i));
        }
        if ((in.flags & Wire.F_TOKEN) != 0 && in.epoch == core.epoch) {
            core.members.holderSuspects(in.i64(Wire.HB_SUSPECTS));
        }
    }

    // ---- in and out ----

    void onJoinRequest(FrameReader in) {
        if (!core.isMember() || core.members.isolated || in.bodyLength < Wire.JR_BODY) {
            return;
        }
        int s = in.sender;
        if (core.members.isMember(s) && core.members.incarnation[s] != in.incarnation) {
            core.members.restarted(s);
        }
        if (in.i32(Wire.JR_IMAGE) != core.config.imageId || in.i32(Wire.JR_PAGES) != core.directory.size()) {
            core.out.start(Wire.WELCOME, s, Wire.WE_ENTRIES);
            core.out.put8(Wire.WE_STATUS, Wire.WELCOME_WRONG_IMAGE);
            core.out.send();
        } else if (core.token.held || core.me == Bits.next(core.members.awaited() & ~Bits.of(s), Config.MAX_STATIONS - 1)) {
            welcome(s);
        } else {
            heartbeat(s);
        }
    }

    private void welcome(int to) {
        Membership m = core.members;
        int count = 0;
        FrameWriter out = core.out;
        out.start(Wire.WELCOME, to, Wire.MAX_BODY);
        for (int s = 0; s < Config.MAX_STATIONS; s++) {
            if (m.isMember(s) || m.incarnation[s] != 0) {
                int at = Wire.WE_ENTRIES + count * Wire.WE_ENTRY;
                out.put8(at + Wire.WE_E_STATION, s);
                out.put8(at + Wire.WE_E_MEMBER, m.isMember(s) ? 1 : 0);
                out.put32(at + Wire.WE_E_INCARNATION, m.incarnation[s]);
                out.put32(at + Wire.WE_E_LAST_SERIAL, m.lastSerial[s]);
                out.put64(at + Wire.WE_E_JOINED_AT, m.joinedAt[s]);
                count++;
            }
        }
        out.put8(Wire.WE_STATUS, Wire.WELCOME_OK);
        out.put8(Wire.WE_COUNT, count);
        out.bodyLength(Wire.WE_ENTRIES + count * Wire.WE_ENTRY);
        out.send();
    }

    void onJoinReady(FrameReader in) {
        if (core.isMember() && in.decided + FEW_COMMITS >= core.decided) {
            joinWanted |= Bits.of(in.sender);
            joinLife[in.sender] = in.incarnation;
            joinHeard[in.sender] = core.now;
            core.token.use();
        }
    }

    void onLeaveRequest(int station) {
        leaveWanted |= Bits.of(station);
        core.token.use();
    }

    /** The holder of the token makes the membership commits that are due. */
    void work() {
        if (!core.token.isUsable() || core.replicator.hasPending() || core.state != State.MEMBER) {
            return;
        }
        Membership m = core.members;
        core.restorer.work();
        if (core.replicator.hasPending()) {
            return;
        }
        leaveWanted &= m.members;
        for (int s = 0; s < Config.MAX_STATIONS; s++) {
            if (s == core.me) {
                continue;
            }
            boolean wantsIn = Bits.has(joinWanted, s) && core.now - joinHeard[s] < READY_VALID;
            boolean otherLife = wantsIn && m.isMember(s) && m.incarnation[s] != joinLife[s];
            boolean dead = m.isSuspected(s) && m.silence(s) > core.config.removeAfter;
            if (m.isMember(s) && (dead || otherLife || Bits.has(leaveWanted, s)) && m.remainsAble(s)) {
                change(Wire.K_LEAVE, s, m.incarnation[s]);
                return;
            }
            if (wantsIn && !m.isMember(s)) {
                joinWanted &= ~Bits.of(s);
                m.prospect(s);
                change(Wire.K_JOIN, s, joinLife[s]);
                return;
            }
        }
    }

    private void change(int kind, int station, int incarnation) {
        CommitRecord r = core.replicator.prepare(kind);
        r.station = station;
        r.incarnation = incarnation;
        r.serial = (int) r.number;
        core.replicator.launch();
    }

    // ---- the page directory ----

    void onDirectoryRequest(FrameReader in) {
        int from = in.i32(Wire.DR_FROM);
        if (!core.isMember() || !core.directory.isValidPage(from)) {
            return;
        }
        Directory d = core.directory;
        FrameWriter out = core.out;
        out.start(Wire.DIRECTORY_DATA, in.sender, Wire.MAX_BODY);
        int most = (Wire.MAX_BODY - Wire.DD_ENTRIES) / Wire.DD_ENTRY;
        int count = 0;
        int p = from;
        while (p < d.size() && count < most) {
            int run = 1;
            while (p + run < d.size() && run < d.size() && d.version(p + run) == d.version(p) && d.owner(p + run) == d.owner(p)
                    && d.holders(p + run) == d.holders(p)) {
                run++;
            }
            if (d.version(p) != 0) {
                int at = Wire.DD_ENTRIES + count * Wire.DD_ENTRY;
                out.put16(at + Wire.DD_E_PAGE, p);
                out.put16(at + Wire.DD_E_RUN, run);
                out.put8(at + Wire.DD_E_OWNER, d.owner(p));
                out.put64(at + Wire.DD_E_VERSION, d.version(p));
                out.put64(at + Wire.DD_E_HOLDERS, d.holders(p));
                count++;
            }
            p += run;
        }
        out.put32(Wire.DD_FROM, from);
        out.put32(Wire.DD_NEXT, p);
        out.put32(Wire.DD_COUNT, count);
        out.bodyLength(Wire.DD_ENTRIES + count * Wire.DD_ENTRY);
        out.send();
    }
}

package plurix.dhs;

/** Decides for each well-formed frame who handles it, and whether its sender may say such a thing at all. */
final class Dispatcher {
    private Dispatcher() {
    }

    static void dispatch(Core core, FrameReader in) {
        if (in.type == Wire.JOIN_REQUEST) {
            core.admin.onJoinRequest(in);
            return;
        }
        if ((in.flags & Wire.F_MEMBER) != 0) {
            core.joiner.clusterHeard();
        }
        if (in.type == Wire.WELCOME && in.bodyLength >= Wire.WE_ENTRIES) {
            core.joiner.onWelcome(in);
            return;
        }
        if (core.history == 0) {
            return;
        }
        if (in.history != core.history) {
            core.stats[Stats.FOREIGN_FRAMES]++;
            return;
        }
        if (in.bodyLength < least(in.type)) {
            core.stats[Stats.MALFORMED_FRAMES]++;
            return;
        }
        boolean known = core.members.isCurrent(in.sender, in.incarnation);
        if (core.state != State.JOINING) {
            observe(core, in, known);
        }
        if (!fromAnybody(core, in, known) && known && core.state != State.JOINING) {
            fromMember(core, in);
        }
    }

    /** What every frame tells, whatever its type. */
    private static void observe(Core core, FrameReader in, boolean known) {
        if (known) {
            core.members.heard(in.sender);
            core.members.applied[in.sender] = in.decided;
            core.members.setDebtor(in.sender, (in.flags & Wire.F_DEBT) != 0);
            if (in.decided >= core.decided && !core.replicator.hasPending()) {
                core.members.keptUp(in.sender);
            }
            core.heardEpoch(in.epoch);
            if ((in.flags & Wire.F_TOKEN) != 0 && in.epoch - core.epoch >= 0) {
                core.token.seen(in.sender);
                core.replicator.holderIsAt(in.epoch, in.decided);
            }
        }
        core.repair.notice(in.sender, in.decided);
    }

    /** Questions and facts that are harmless from anybody in this history. True if the frame was one. */
    private static boolean fromAnybody(Core core, FrameReader in, boolean known) {
        switch (in.type) {
            case Wire.DIRECTORY_REQUEST:
                core.admin.onDirectoryRequest(in);
                return true;
            case Wire.DIRECTORY_DATA:
                core.joiner.onDirectory(in);
                return true;
            case Wire.JOIN_READY:
                core.admin.onJoinReady(in);
                return true;
            case Wire.COMMIT_ACK:
                core.replicator.onAck(in, known);
                return true;
            case Wire.LOG_REQUEST:
                core.repair.onRequest(in);
                return true;
            case Wire.LOG_DATA:
                if (!CommitRecord.isValid(in, core.directory.size())) {
                    core.stats[Stats.MALFORMED_FRAMES]++;
                } else if (core.state != State.JOINING) {
                    core.repair.onData(in);
                }
                return true;
            case Wire.LOG_TRUNCATED:
                core.repair.onTruncated(in);
                return true;
            case Wire.PAGE_REQUEST:
                core.server.onRequest(in);
                return true;
            case Wire.PAGE_DATA:
                if (isPageData(core, in) && in.i64(Wire.PD_VERSION) > 0) {
                    core.fetcher.onData(in);
                }
                return true;
            case Wire.PAGE_MOVED:
                core.fetcher.onMoved(in);
                return true;
            default:
                if (!known) {
                    core.stats[Stats.STALE_FRAMES]++;
                }
                return false;
        }
    }

    /** Is the body a well-formed part of a page? */
    private static boolean isPageData(Core core, FrameReader in) {
        int part = in.u8(Wire.PD_PART);
        if (!core.directory.isValidPage(in.i32(Wire.PD_PAGE)) || part >= Wire.PARTS
                || in.u16(Wire.PD_LENGTH) != Wire.partLength(part) || in.bodyLength < Wire.PD_DATA + Wire.partLength(part)) {
            core.stats[Stats.MALFORMED_FRAMES]++;
            return false;
        }
        return true;
    }

    private static void fromMember(Core core, FrameReader in) {
        switch (in.type) {
            case Wire.HEARTBEAT:
                core.admin.onHeartbeat(in);
                break;
            case Wire.COMMIT:
                if (CommitRecord.isValid(in, core.directory.size())) {
                    core.replicator.onCommit(in);
                } else {
                    core.stats[Stats.MALFORMED_FRAMES]++;
                }
                break;
            case Wire.DECIDE:
                core.replicator.onDecide(in);
                break;
            case Wire.TOKEN_REQUEST:
                core.token.onRequest(in.sender);
                break;
            case Wire.TOKEN:
                core.token.onToken(in);
                break;
            case Wire.TOKEN_ACK:
                core.token.onAck(in);
                break;
            case Wire.PROPOSE:
                if (core.isMember()) {
                    core.election.onPropose(in);
                }
                break;
            case Wire.VOTE:
                core.election.onVote(in);
                break;
            case Wire.KEEP_DATA:
                if (isPageData(core, in)) {
                    core.keeper.onData(in);
                }
                break;
            case Wire.KEEP_ACK:
                core.placer.onAck(in);
                break;
            case Wire.LEAVE_REQUEST:
                core.admin.onLeaveRequest(in.sender);
                break;
            default:
                break;
        }
    }

    /** Shortest body of a type. */
    private static int least(int type) {
        switch (type) {
            case Wire.HEARTBEAT: return Wire.HB_STATS + 4 * Stats.SHARED;
            case Wire.DIRECTORY_REQUEST: return Wire.DR_BODY;
            case Wire.DIRECTORY_DATA: return Wire.DD_ENTRIES;
            case Wire.COMMIT_ACK: return Wire.CA_BODY;
            case Wire.DECIDE: return Wire.DE_BODY;
            case Wire.LOG_REQUEST: return Wire.LR_BODY;
            case Wire.LOG_TRUNCATED: return Wire.LT_BODY;
            case Wire.TOKEN: return Wire.TO_BODY;
            case Wire.TOKEN_ACK: return Wire.TA_BODY;
            case Wire.PAGE_REQUEST: return Wire.PR_BODY;
            case Wire.PAGE_DATA: return Wire.PD_DATA;
            case Wire.KEEP_DATA: return Wire.PD_DATA;
            case Wire.KEEP_ACK: return Wire.KA_BODY;
            case Wire.PAGE_MOVED: return Wire.PM_BODY;
            case Wire.PROPOSE: return Wire.PP_BODY;
            case Wire.VOTE: return Wire.VO_BODY;
            default: return 0;
        }
    }
}

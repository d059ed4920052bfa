package plurix.dhs;

/**
 * The wire format as data: offsets, sizes and codes of docs/protocol.md. Multi-byte fields are little endian, except the Ethernet
 * header. Body offsets count from the end of the header.
 */
public final class Wire {
    public static final int ETHERNET_HEADER = 14;
    public static final int ETHER_TYPE = 0x88B5;
    /** First five bytes of a station's locally administered MAC address; the sixth is the station number. */
    public static final long MAC_PREFIX = 0x02504C5800L;
    public static final int MAX_PAYLOAD = 1450;
    public static final int MAX_FRAME = ETHERNET_HEADER + MAX_PAYLOAD;

    /** "PLRX" in memory order. */
    public static final int MAGIC = 0x58524C50;
    public static final int VERSION = 1;

    public static final int H_MAGIC = 0;
    public static final int H_VERSION = 4;
    public static final int H_TYPE = 5;
    public static final int H_LENGTH = 6;
    public static final int H_CLUSTER = 8;
    public static final int H_HISTORY = 12;
    public static final int H_SENDER = 16;
    public static final int H_TO = 17;
    public static final int H_FLAGS = 18;
    public static final int H_AUTH_KIND = 19;
    public static final int H_INCARNATION = 20;
    public static final int H_EPOCH = 24;
    public static final int H_DECIDED = 28;
    public static final int H_SERIAL = 36;
    public static final int H_CRC = 40;
    public static final int H_AUTH_TAG = 44;
    public static final int HEADER = 52;
    public static final int MAX_BODY = MAX_PAYLOAD - HEADER;

    /** Value of H_TO for everybody. */
    public static final int ALL = 0xFF;
    /** Owner of a page whose last owner was lost. */
    public static final int NOBODY = 0xFF;

    /** Flags of the header: the sender holds the token; it is a member. */
    public static final int F_TOKEN = 1;
    public static final int F_MEMBER = 2;
    /** The sender does not have all the pages that it must keep. */
    public static final int F_DEBT = 4;

    public static final int HEARTBEAT = 1;
    public static final int JOIN_REQUEST = 2;
    public static final int WELCOME = 3;
    public static final int DIRECTORY_REQUEST = 4;
    public static final int DIRECTORY_DATA = 5;
    public static final int JOIN_READY = 6;
    public static final int COMMIT = 7;
    public static final int COMMIT_ACK = 8;
    public static final int DECIDE = 9;
    public static final int LOG_REQUEST = 10;
    public static final int LOG_DATA = 11;
    public static final int LOG_TRUNCATED = 12;
    public static final int TOKEN_REQUEST = 13;
    public static final int TOKEN = 14;
    public static final int TOKEN_ACK = 15;
    public static final int PAGE_REQUEST = 16;
    public static final int PAGE_DATA = 17;
    public static final int PAGE_MOVED = 18;
    public static final int PROPOSE = 19;
    public static final int VOTE = 20;
    public static final int LEAVE_REQUEST = 21;
    public static final int KEEP_DATA = 22;
    public static final int KEEP_ACK = 23;
    public static final int TYPES = 24;

    /** HEARTBEAT: members, suspects, then Stats.SHARED counters. */
    public static final int HB_MEMBERS = 0;
    public static final int HB_SUSPECTS = 8;
    public static final int HB_TOKEN_SERIAL = 16;
    public static final int HB_STATE = 20;
    public static final int HB_STATS = 24;

    public static final int JR_IMAGE = 0;
    public static final int JR_PAGES = 4;
    /** The joiner still has the history in H_HISTORY up to H_DECIDED. */
    public static final int JR_BODY = 8;

    /** WELCOME: status, count, members, then count entries. */
    public static final int WE_STATUS = 0;
    public static final int WE_COUNT = 1;
    public static final int WE_ENTRIES = 2;
    public static final int WE_ENTRY = 18;
    public static final int WE_E_STATION = 0;
    public static final int WE_E_MEMBER = 1;
    public static final int WE_E_INCARNATION = 2;
    public static final int WE_E_LAST_SERIAL = 6;
    public static final int WE_E_JOINED_AT = 10;
    public static final int WELCOME_OK = 0;
    public static final int WELCOME_WRONG_IMAGE = 1;

    public static final int DR_FROM = 0;
    public static final int DR_BODY = 4;
    /** DIRECTORY_DATA: the entries cover pages from..next-1; a page not in them has version 0. */
    public static final int DD_FROM = 0;
    public static final int DD_NEXT = 4;
    public static final int DD_COUNT = 8;
    public static final int DD_ENTRIES = 12;
    public static final int DD_ENTRY = 21;
    public static final int DD_E_PAGE = 0;
    public static final int DD_E_RUN = 2;
    public static final int DD_E_OWNER = 4;
    public static final int DD_E_VERSION = 5;
    public static final int DD_E_HOLDERS = 13;

    /** COMMIT and LOG_DATA carry one part of a commit record. */
    public static final int CO_NUMBER = 0;
    public static final int CO_COMMITTER = 8;
    public static final int CO_KIND = 9;
    public static final int CO_STATION = 10;
    public static final int CO_UNDECIDED = 11;
    public static final int CO_SERIAL = 12;
    public static final int CO_INCARNATION = 16;
    public static final int CO_TOTAL_RUNS = 20;
    public static final int CO_FIRST_RUN = 22;
    public static final int CO_RUNS_HERE = 24;
    /** Bytes of page changes behind the runs ({@link Changes}). */
    public static final int CO_DIFF_BYTES = 26;
    public static final int CO_ACCEPTED = 28;
    public static final int CO_SUSPECTS = 32;
    /** Stations that must keep the written pages. */
    public static final int CO_HOLDERS = 40;
    public static final int CO_RUNS = 48;
    public static final int RUNS_PER_FRAME = (MAX_BODY - CO_RUNS) / 4;
    /** Most runs of one commit. */
    public static final int MAX_RUNS = 2048;
    public static final int MAX_PARTS = (MAX_RUNS + RUNS_PER_FRAME - 1) / RUNS_PER_FRAME;

    /** Kinds of commits: pages written; nothing (closes an epoch change); a station becomes or ceases to be a member, keeps pages from now on. */
    public static final int K_WRITE = 0;
    public static final int K_NOTHING = 1;
    public static final int K_JOIN = 2;
    public static final int K_LEAVE = 3;
    public static final int K_KEEP = 4;

    public static final int CA_NUMBER = 0;
    public static final int CA_EPOCH = 8;
    public static final int CA_BODY = 12;

    public static final int DE_NUMBER = 0;
    public static final int DE_COMMITTER = 8;
    public static final int DE_SERIAL = 12;
    public static final int DE_BODY = 16;

    public static final int LR_FROM = 0;
    public static final int LR_BODY = 8;
    public static final int LT_OLDEST = 0;
    public static final int LT_BODY = 8;
    /** Commits sent in answer to one LOG_REQUEST. */
    public static final int LOG_BATCH = 16;

    public static final int TR_BODY = 0;
    public static final int TO_SERIAL = 0;
    public static final int TO_INCARNATION = 4;
    public static final int TO_QUEUE = 8;
    public static final int TO_BODY = 16;
    public static final int TA_SERIAL = 0;
    public static final int TA_BODY = 4;

    public static final int PR_PAGE = 0;
    public static final int PR_PARTS = 4;
    public static final int PR_ANY = 5;
    public static final int PR_VERSION = 8;
    public static final int PR_BODY = 16;
    public static final int PD_PAGE = 0;
    public static final int PD_PART = 4;
    public static final int PD_LENGTH = 6;
    public static final int PD_VERSION = 8;
    public static final int PD_DATA = 16;
    /** A page travels in three parts. */
    public static final int PARTS = 3;
    public static final int ALL_PARTS = 7;
    public static final int PART_SIZE = 1368;
    public static final int PM_PAGE = 0;
    public static final int PM_OWNER = 4;
    public static final int PM_VERSION = 8;
    public static final int PM_BODY = 16;

    /** KEEP_DATA: layout of PAGE_DATA, with the try and the token's serial number in place of the version. */
    public static final int KD_SERIAL = 8;
    public static final int KD_TOKEN_SERIAL = 12;
    public static final int KA_PAGE = 0;
    public static final int KA_SERIAL = 4;
    public static final int KA_TOKEN_SERIAL = 8;
    public static final int KA_BODY = 12;

    public static final int PP_EPOCH = 0;
    public static final int PP_BODY = 4;
    public static final int VO_EPOCH = 0;
    public static final int VO_ACCEPTED = 4;
    public static final int VO_PENDING = 8;
    public static final int VO_BODY = 16;

    private Wire() {
    }

    /** Bytes of part number part of a page. */
    public static int partLength(int part) {
        return part == PARTS - 1 ? AddressSpace.PAGE_SIZE - 2 * PART_SIZE : PART_SIZE;
    }

    /** Writes the MAC address of a station (ALL: broadcast) to frame[at..at+5]. */
    public static void mac(int station, byte[] frame, int at) {
        for (int i = 0; i < 5; i++) {
            frame[at + i] = station == ALL ? (byte) 0xFF : (byte) (MAC_PREFIX >> 8 * (4 - i));
        }
        frame[at + 5] = (byte) station;
    }
}

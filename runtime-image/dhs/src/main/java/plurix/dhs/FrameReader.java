package plurix.dhs;

/**
 * One received frame: checks it and gives its fields. After {@link #read} returned OK the header fields are valid and the body has
 * bodyLength bytes; a handler checks bodyLength before it asks for an offset.
 */
final class FrameReader {
    static final int OK = 0;
    static final int FOREIGN = 1;
    static final int MALFORMED = 2;
    /** For somebody else (a switch floods frames of unknown stations): neither foreign nor wrong. */
    static final int NOT_MINE = 3;

    int type;
    int sender;
    int to;
    int flags;
    int incarnation;
    int history;
    int epoch;
    long decided;
    int bodyLength;
    private byte[] buf;
    private int head;
    private int body;
    private final Crc32 crc;
    private final Config config;

    FrameReader(Config config, Crc32 crc) {
        this.config = config;
        this.crc = crc;
    }

    int read(byte[] frame, int offset, int length) {
        if (length < Wire.ETHERNET_HEADER + Wire.HEADER || offset < 0 || frame.length - offset < length) {
            return FOREIGN;
        }
        buf = frame;
        head = offset + Wire.ETHERNET_HEADER;
        body = head + Wire.HEADER;
        if ((frame[offset + 12] & 0xFF) != Wire.ETHER_TYPE >> 8 || (frame[offset + 13] & 0xFF) != (Wire.ETHER_TYPE & 0xFF)
                || get32(head + Wire.H_MAGIC) != Wire.MAGIC || frame[head + Wire.H_VERSION] != Wire.VERSION
                || get32(head + Wire.H_CLUSTER) != config.cluster) {
            return FOREIGN;
        }
        int total = get16(head + Wire.H_LENGTH);
        if (total < Wire.HEADER || total > Wire.MAX_PAYLOAD || total > length - Wire.ETHERNET_HEADER) {
            return MALFORMED;
        }
        return readChecked(total);
    }

    private int readChecked(int total) {
        sender = buf[head + Wire.H_SENDER] & 0xFF;
        to = buf[head + Wire.H_TO] & 0xFF;
        type = buf[head + Wire.H_TYPE] & 0xFF;
        if (sender >= Config.MAX_STATIONS || type == 0 || type >= Wire.TYPES || buf[head + Wire.H_AUTH_KIND] != 0) {
            return MALFORMED;
        }
        if (to != Wire.ALL && to != config.station || sender == config.station) {
            return NOT_MINE;
        }
        int sum = get32(head + Wire.H_CRC);
        setCrc(0);
        int actual = crc.of(buf, head, total);
        setCrc(sum);
        if (sum != actual) {
            return MALFORMED;
        }
        flags = buf[head + Wire.H_FLAGS] & 0xFF;
        incarnation = get32(head + Wire.H_INCARNATION);
        history = get32(head + Wire.H_HISTORY);
        epoch = get32(head + Wire.H_EPOCH);
        decided = get64(head + Wire.H_DECIDED);
        bodyLength = total - Wire.HEADER;
        return epoch < 0 || decided < 0 ? MALFORMED : OK;
    }

    private void setCrc(int value) {
        for (int i = 0; i < 4; i++) {
            buf[head + Wire.H_CRC + i] = (byte) (value >> 8 * i);
        }
    }

    int u8(int at) {
        return buf[body + at] & 0xFF;
    }

    int u16(int at) {
        return get16(body + at);
    }

    int i32(int at) {
        return get32(body + at);
    }

    long i64(int at) {
        return get64(body + at);
    }

    byte[] buffer() {
        return buf;
    }

    int place(int at) {
        return body + at;
    }

    private int get16(int at) {
        return buf[at] & 0xFF | (buf[at + 1] & 0xFF) << 8;
    }

    private int get32(int at) {
        return buf[at] & 0xFF | (buf[at + 1] & 0xFF) << 8 | (buf[at + 2] & 0xFF) << 16 | buf[at + 3] << 24;
    }

    private long get64(int at) {
        return get32(at) & 0xFFFFFFFFL | (long) get32(at + 4) << 32;
    }
}

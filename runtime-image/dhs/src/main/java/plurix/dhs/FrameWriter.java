package plurix.dhs;

/** Builds and sends one frame at a time in one preallocated buffer. Use: start, put..., send. */
final class FrameWriter {
    private static final int BODY = Wire.ETHERNET_HEADER + Wire.HEADER;
    private final Core core;
    private final byte[] buf = new byte[Wire.MAX_FRAME];
    private final Crc32 crc;
    private int end;
    private int serial;

    FrameWriter(Core core, Crc32 crc) {
        this.core = core;
        this.crc = crc;
    }

    /** Begins a frame with a zeroed body of the given size; put... fills it by offset. */
    void start(int type, int to, int bodyLength) {
        end = BODY + bodyLength;
        Wire.mac(to, buf, 0);
        Wire.mac(core.me, buf, 6);
        buf[12] = (byte) (Wire.ETHER_TYPE >> 8);
        buf[13] = (byte) Wire.ETHER_TYPE;
        for (int i = Wire.ETHERNET_HEADER; i < end; i++) {
            buf[i] = 0;
        }
        int h = Wire.ETHERNET_HEADER;
        set32(h + Wire.H_MAGIC, Wire.MAGIC);
        buf[h + Wire.H_VERSION] = Wire.VERSION;
        buf[h + Wire.H_TYPE] = (byte) type;
        set32(h + Wire.H_CLUSTER, core.config.cluster);
        set32(h + Wire.H_HISTORY, core.history);
        buf[h + Wire.H_SENDER] = (byte) core.me;
        buf[h + Wire.H_TO] = (byte) to;
        buf[h + Wire.H_FLAGS] = (byte) core.headerFlags();
        set32(h + Wire.H_INCARNATION, core.config.incarnation);
        set32(h + Wire.H_EPOCH, core.epoch);
        set64(h + Wire.H_DECIDED, core.decided);
        set32(h + Wire.H_SERIAL, ++serial);
    }

    void put8(int at, int value) {
        buf[BODY + at] = (byte) value;
    }

    void put16(int at, int value) {
        buf[BODY + at] = (byte) value;
        buf[BODY + at + 1] = (byte) (value >> 8);
    }

    void put32(int at, int value) {
        set32(BODY + at, value);
    }

    void put64(int at, long value) {
        set64(BODY + at, value);
    }

    /** The buffer and the place of a body offset in it, for bulk copies. */
    byte[] buffer() {
        return buf;
    }

    int place(int at) {
        return BODY + at;
    }

    /** Cuts or sets the length of the body. */
    void bodyLength(int length) {
        end = BODY + length;
    }

    void send() {
        int h = Wire.ETHERNET_HEADER;
        int length = end - h;
        buf[h + Wire.H_LENGTH] = (byte) length;
        buf[h + Wire.H_LENGTH + 1] = (byte) (length >> 8);
        set32(h + Wire.H_CRC, 0);
        set32(h + Wire.H_CRC, crc.of(buf, h, length));
        core.stats[Stats.FRAMES_SENT]++;
        core.frames.send(buf, end);
    }

    private void set32(int at, int v) {
        buf[at] = (byte) v;
        buf[at + 1] = (byte) (v >> 8);
        buf[at + 2] = (byte) (v >> 16);
        buf[at + 3] = (byte) (v >> 24);
    }

    private void set64(int at, long v) {
        set32(at, (int) v);
        set32(at + 4, (int) (v >>> 32));
    }
}

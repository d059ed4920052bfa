package plurix;

/** Description of a station's network device as found at boot; the driver itself is local to its node. */
public final class NetworkDevice {
    public final String model;
    /** Hardware address, six bytes in the upper part cut off: {@code 0x0000_5254_0000_0010}. */
    public final long address;
    public final int interruptLine;

    public NetworkDevice(String model, long address, int interruptLine) {
        this.model = model;
        this.address = address;
        this.interruptLine = interruptLine;
    }
}

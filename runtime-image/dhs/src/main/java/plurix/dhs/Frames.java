package plurix.dhs;

/** Seam of the engine: the network. Implemented by the NIC driver, the host station's switch port, and the simulator. */
public interface Frames {
    /**
     * Sends one complete Ethernet frame (destination, source, type, payload; see {@link Wire}). The buffer belongs to the engine
     * and is reused as soon as this returns, so the callee copies it. A frame that cannot be sent is dropped: the protocol repeats
     * what matters. Must not call back into the engine.
     */
    void send(byte[] frame, int length);
}

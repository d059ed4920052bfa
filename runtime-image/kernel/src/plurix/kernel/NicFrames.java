package plurix.kernel;

import plurix.dhs.Frames;
import plurix.hw.Rtl8139;

/** The engine's network is the node's card. */
final class NicFrames implements Frames {
    public void send(byte[] frame, int length) {
        Rtl8139.send(frame, length);
    }
}

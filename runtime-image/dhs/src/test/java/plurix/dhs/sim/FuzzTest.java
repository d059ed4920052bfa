package plurix.dhs.sim;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Anything may come in from the wire: it is counted and dropped, it never throws, and it changes nothing. More: plurix simulate --fuzz N. */
class FuzzTest {
    private static final int FRAMES = Integer.getInteger("plurix.fuzz.frames", 150_000);
    private static final int FORGED_LOTS = 12;

    @Test
    void brokenFramesChangeNothing() {
        Fuzzer f = new Fuzzer(4711);
        while (f.fed() < FRAMES) {
            assertNull(f.lot());
        }
        System.out.println(f.fed() + " broken frames: foreign " + f.foreign() + ", malformed " + f.malformed() + ", for others " + f.ignored());
        assertTrue(f.foreign() > FRAMES / 10 && f.malformed() > FRAMES / 10, "both kinds of broken frames were met");
    }

    /** Forged frames with a right check sum may mislead (authentication is another matter) but must not break the engine. */
    @Test
    void forgedFramesThrowNothing() {
        Fuzzer f = new Fuzzer(99);
        for (int i = 0; i < FORGED_LOTS; i++) {
            assertNull(f.forgedLot());
        }
        assertTrue(f.fed() > 0);
    }
}

package plurix.dhs.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import plurix.dhs.Stats;
import plurix.dhs.Wire;

/** Anything may come in from the wire: it is counted and dropped, it never throws, and it changes nothing. */
class FuzzTest {
    private static final int FRAMES = 100_000;
    private final SimRandom random = new SimRandom(4711);
    private final List<byte[]> recorded = new ArrayList<>();

    private Simulation cluster(long seed) {
        Simulation.Options o = new Simulation.Options();
        o.seed = seed;
        o.nodes = 4;
        o.transactionsPerNode = 100_000;
        o.faults = Faults.named("loss");
        Simulation s = new Simulation(o);
        s.network.tap = f -> {
            if (recorded.size() < 5000) {
                recorded.add(f);
            } else {
                recorded.set(random.below(5000), f);
            }
        };
        s.begin();
        return s;
    }

    /** All that can be seen of a station, without its frame counters. */
    private static String image(SimStation s) {
        StringBuilder b = new StringBuilder();
        b.append(s.engine.state()).append(' ').append(s.engine.commitNumber()).append(' ').append(s.engine.epoch()).append(' ')
                .append(s.engine.members()).append(' ').append(s.engine.holdsToken()).append(s.engine.inTransaction())
                .append(s.engine.abortRequested()).append(s.engine.isIsolated());
        for (int p = 0; p < Simulation.PAGES; p++) {
            b.append(' ').append(s.engine.version(p)).append(s.engine.owner(p)).append(s.engine.isPresent(p)).append(s.pages.hasExtra(p))
                    .append(Arrays.hashCode(s.pages.content(p)));
        }
        for (int i = 0; i < Stats.COUNT; i++) {
            if (i != Stats.FOREIGN_FRAMES && i != Stats.MALFORMED_FRAMES) {
                b.append(' ').append(s.engine.stat(i));
            }
        }
        return b.toString();
    }

    private byte[] randomFrame() {
        byte[] f = new byte[random.below(1600)];
        for (int i = 0; i < f.length; i++) {
            f[i] = (byte) random.next();
        }
        return f;
    }

    /** A recorded frame with bits changed behind the addresses, or cut, or grown. */
    private byte[] mutated() {
        byte[] f = recorded.get(random.below(recorded.size())).clone();
        if (random.chance(0.1)) {
            return Arrays.copyOf(f, random.below(f.length));
        }
        int changes = random.between(1, 4);
        for (int i = 0; i < changes; i++) {
            int at = Wire.ETHERNET_HEADER + random.below(random.chance(0.5) ? Wire.HEADER : f.length - Wire.ETHERNET_HEADER);
            f[at] ^= (byte) (1 + random.below(255));
        }
        return Arrays.equals(f, recorded.get(0)) ? randomFrame() : f;
    }

    private static void repairCheckSum(byte[] f) {
        int h = Wire.ETHERNET_HEADER;
        int length = f[h + Wire.H_LENGTH] & 0xFF | (f[h + Wire.H_LENGTH + 1] & 0xFF) << 8;
        if (length < Wire.HEADER || length > f.length - h) {
            return;
        }
        SimPages.putWord(f, h + Wire.H_CRC, 0);
        CRC32 c = new CRC32();
        c.update(f, h, length);
        SimPages.putWord(f, h + Wire.H_CRC, (int) c.getValue());
    }

    @Test
    void brokenFramesChangeNothing() {
        Simulation s = cluster(99);
        int fed = 0;
        while (fed < FRAMES) {
            s.runUntil(s.now + random.between(100, 9000));
            SimStation victim = s.stations.get(random.below(s.stations.size()));
            if (victim.engine == null || recorded.size() < 10) {
                continue;
            }
            String before = image(victim);
            int dropped = victim.engine.stat(Stats.FOREIGN_FRAMES) + victim.engine.stat(Stats.MALFORMED_FRAMES);
            for (int i = 0; i < 250; i++) {
                byte[] f = random.chance(0.3) ? randomFrame() : mutated();
                victim.engine.onFrame(f, 0, f.length);
            }
            fed += 250;
            assertEquals(before, image(victim), "after " + fed + " frames");
            assertTrue(victim.engine.stat(Stats.FOREIGN_FRAMES) + victim.engine.stat(Stats.MALFORMED_FRAMES) > dropped);
        }
        assertTrue(s.stations.get(0).engine.stat(Stats.COMMITS) > 0, "the cluster worked meanwhile");
    }

    /** Forged frames with a right check sum may mislead (authentication is another matter) but must not break the engine. */
    @Test
    void forgedFramesThrowNothing() {
        for (int round = 0; round < 8; round++) {
            Simulation s = cluster(500 + round);
            s.runUntil(300_000);
            for (int i = 0; i < 2000; i++) {
                if (i % 50 == 0) {
                    s.runUntil(s.now + random.below(3000));
                }
                SimStation victim = s.stations.get(random.below(s.stations.size()));
                byte[] f = mutated();
                if (f.length > Wire.ETHERNET_HEADER + Wire.HEADER) {
                    repairCheckSum(f);
                }
                victim.engine.onFrame(f, 0, f.length);
            }
        }
    }
}

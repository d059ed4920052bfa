package plurix.dhs.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import plurix.dhs.Stats;
import plurix.dhs.Wire;
import plurix.dhs.sim.work.Layout;
import plurix.dhs.sim.work.SimRandom;

/**
 * Feeds broken frames to the stations of a working cluster: random bytes, and recorded frames that were changed, cut or grown. Each must be
 * counted as dropped and change nothing that can be seen of the station. One thread; deterministic by its seed.
 */
public final class Fuzzer {
    private static final int NODES = 4;
    private static final int RECORDED = 5000;
    private static final int FEWEST_RECORDED = 10;
    /** Frames between two looks at the station. */
    private static final int LOT = 500;
    private static final int LONGEST = 1600;
    /** A cluster that has done its work is replaced. */
    private static final int TRANSACTIONS = 4000;

    private final SimRandom random;
    private final List<byte[]> recorded = new ArrayList<>();
    private Simulation cluster;
    private long seed;
    private long fed;
    private long ignored;
    private final long[] dropped = new long[2];

    public Fuzzer(long seed) {
        this.seed = seed;
        random = new SimRandom(seed);
        replaceCluster();
    }

    /** Frames fed so far. */
    public long fed() {
        return fed;
    }

    /** Of these: not of this protocol or cluster; of it, but broken; addressed to somebody else and so not looked at. */
    public long foreign() {
        return dropped[0];
    }

    public long malformed() {
        return dropped[1];
    }

    public long ignored() {
        return ignored;
    }

    private void replaceCluster() {
        cluster = new Simulation(new SimOptions(seed++, NODES, "loss", "mixed", TRANSACTIONS, 0));
        cluster.network.tap = f -> {
            if (recorded.size() < RECORDED) {
                recorded.add(f);
            } else {
                recorded.set(random.below(RECORDED), f);
            }
        };
        cluster.begin();
    }

    /** Feeds frames to one station, the cluster having worked a little before. Answers what went wrong, or null. */
    public String lot() {
        cluster.runUntil(cluster.now() + random.between(100, 9000));
        if (cluster.stations[0].left == 0) {
            replaceCluster();
        }
        SimStation victim = cluster.stations[random.below(NODES)];
        if (!victim.alive || recorded.size() < FEWEST_RECORDED) {
            return null;
        }
        int foreign = victim.engine.stat(Stats.FOREIGN_FRAMES);
        int malformed = victim.engine.stat(Stats.MALFORMED_FRAMES);
        String before = image(victim);
        for (int i = 0; i < LOT; i++) {
            byte[] f = random.chance(0.2) ? randomFrame() : mutated();
            try {
                victim.engine.onFrame(f, 0, f.length);
            } catch (RuntimeException e) {
                return "frame " + fed + " made the engine throw " + e + ": " + Arrays.toString(f);
            }
            fed++;
        }
        foreign = victim.engine.stat(Stats.FOREIGN_FRAMES) - foreign;
        malformed = victim.engine.stat(Stats.MALFORMED_FRAMES) - malformed;
        dropped[0] += foreign;
        dropped[1] += malformed;
        ignored += LOT - foreign - malformed;
        return before.equals(image(victim)) ? null : "frames " + (fed - LOT) + " to " + fed + " changed the state of a station";
    }

    /** All that can be seen of a station, without its counters of dropped frames. */
    private static String image(SimStation s) {
        StringBuilder b = new StringBuilder();
        b.append(s.engine.state()).append(' ').append(s.engine.commitNumber()).append(' ').append(s.engine.epoch()).append(' ')
                .append(s.engine.members()).append(' ').append(s.engine.holdsToken()).append(s.engine.inTransaction())
                .append(s.engine.abortRequested()).append(s.engine.isIsolated());
        for (int p = 0; p < Layout.PAGES; p++) {
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
        byte[] f = new byte[random.below(LONGEST)];
        for (int i = 0; i < f.length; i++) {
            f[i] = (byte) random.next();
        }
        return f;
    }

    /** A recorded frame with bytes changed behind the addresses, or cut; never one that is whole. */
    private byte[] mutated() {
        byte[] original = recorded.get(random.below(recorded.size()));
        if (random.chance(0.1)) {
            return Arrays.copyOf(original, random.below(original.length));
        }
        byte[] f = original.clone();
        int changes = random.between(1, 4);
        for (int i = 0; i < changes; i++) {
            int at = Wire.ETHERNET_HEADER + random.below(random.chance(0.5) ? Wire.HEADER : f.length - Wire.ETHERNET_HEADER);
            f[at] ^= (byte) (1 + random.below(255));
        }
        return Arrays.equals(f, original) ? Arrays.copyOf(f, f.length - 1) : f;
    }

    /**
     * Feeds mutated frames whose check sum was made right again. They may mislead a cluster that trusts its frames, so it is thrown away
     * afterwards; but nothing may make the engine throw. Answers what went wrong, or null.
     */
    public String forgedLot() {
        cluster.runUntil(cluster.now() + random.between(300_000, 900_000));
        String wrong = null;
        for (int i = 0; i < LOT && wrong == null; i++) {
            SimStation victim = cluster.stations[random.below(NODES)];
            byte[] f = mutated();
            repairCheckSum(f);
            try {
                if (victim.alive) {
                    victim.engine.onFrame(f, 0, f.length);
                    fed++;
                }
                if (i % 50 == 0) {
                    cluster.runUntil(cluster.now() + random.below(3000));
                }
            } catch (RuntimeException e) {
                wrong = "a forged frame (" + fed + ") made the engine throw " + e + " at " + Arrays.toString(Arrays.copyOf(e.getStackTrace(), 4));
            }
        }
        replaceCluster();
        return wrong;
    }

    private static void repairCheckSum(byte[] f) {
        int h = Wire.ETHERNET_HEADER;
        if (f.length < h + Wire.HEADER) {
            return;
        }
        int length = f[h + Wire.H_LENGTH] & 0xFF | (f[h + Wire.H_LENGTH + 1] & 0xFF) << 8;
        if (length >= Wire.HEADER && length <= f.length - h) {
            SimPages.putWord(f, h + Wire.H_CRC, 0);
            CRC32 c = new CRC32();
            c.update(f, h, length);
            SimPages.putWord(f, h + Wire.H_CRC, (int) c.getValue());
        }
    }
}

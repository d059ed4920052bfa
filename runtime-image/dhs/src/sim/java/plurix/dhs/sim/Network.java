package plurix.dhs.sim;

import java.util.Arrays;

/** The simulated Ethernet: every frame's fate is drawn from the seed. */
final class Network {
    private static final int LATENCY = 40;
    private static final int LATENCY_SPREAD = 60;
    private final Simulation simulation;
    private final SimRandom random;
    private Faults faults;
    /** Group of each station: frames cross no group border. */
    private final int[] group;
    /** Receives a copy of every frame sent; null: nobody listens. */
    java.util.function.Consumer<byte[]> tap;
    long framesSent;
    long framesDelivered;

    Network(Simulation simulation, SimRandom random, Faults faults, int stations) {
        this.simulation = simulation;
        this.random = random;
        this.faults = faults;
        group = new int[stations];
    }

    void heal() {
        Arrays.fill(group, 0);
    }

    void separate(int station, int newGroup) {
        group[station] = newGroup;
    }

    boolean isWhole() {
        for (int g : group) {
            if (g != 0) {
                return false;
            }
        }
        return true;
    }

    /** From now on nothing is lost, late or doubled. */
    void becomePerfect() {
        faults = Faults.named("none");
        heal();
    }

    void send(int from, byte[] frame, int length) {
        framesSent++;
        byte[] copy = Arrays.copyOf(frame, length);
        if (tap != null) {
            tap.accept(copy);
        }
        boolean broadcast = copy[0] == (byte) 0xFF;
        for (SimStation s : simulation.stations) {
            if (s.id != from && (broadcast || s.id == (copy[5] & 0xFF))) {
                transmit(from, s, copy);
            }
        }
    }

    private void transmit(int from, SimStation to, byte[] frame) {
        if (group[from] != group[to.id] || random.chance(faults.loss)) {
            return;
        }
        deliverLater(to, frame);
        if (random.chance(faults.duplication)) {
            deliverLater(to, frame);
        }
    }

    private void deliverLater(SimStation to, byte[] frame) {
        int delay = LATENCY + random.below(LATENCY_SPREAD);
        if (random.chance(faults.late)) {
            delay += random.below(faults.latest);
        }
        byte[] f = frame;
        if (random.chance(faults.corruption)) {
            f = frame.clone();
            f[12 + random.below(f.length - 12)] ^= (byte) (1 << random.below(8));
        }
        byte[] sent = f;
        simulation.after(delay, () -> {
            framesDelivered++;
            to.receive(sent);
        });
    }
}

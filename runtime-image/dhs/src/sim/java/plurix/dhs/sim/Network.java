package plurix.dhs.sim;

import java.util.Arrays;
import java.util.function.Consumer;
import plurix.dhs.Wire;
import plurix.dhs.sim.work.SimRandom;

/** The simulated Ethernet: every frame's fate is drawn from the seed. */
final class Network {
    private static final int LATENCY = 40;
    private static final int LATENCY_SPREAD = 60;
    private static final int DESTINATION = 5;
    private final Simulation simulation;
    private final SimRandom random;
    private final int stations;
    private Faults faults;
    /** How many faults cut the link from a to b now, at a * stations + b. */
    private final int[] cuts;
    /** Receives a copy of every frame sent; null: nobody listens. */
    Consumer<byte[]> tap;
    /** Highest commit number under which the removal of a member was proposed. */
    long removalProposed;
    long framesSent;
    long framesDelivered;

    Network(Simulation simulation, SimRandom random, Faults faults, int stations) {
        this.simulation = simulation;
        this.random = random;
        this.faults = faults;
        this.stations = stations;
        cuts = new int[stations * stations];
    }

    void cut(int from, int to) {
        cuts[from * stations + to]++;
    }

    void mend(int from, int to) {
        int link = from * stations + to;
        cuts[link] = Math.max(0, cuts[link] - 1);
    }

    boolean isWhole() {
        for (int c : cuts) {
            if (c != 0) {
                return false;
            }
        }
        return true;
    }

    /** From now on nothing is lost, late or doubled. */
    void becomePerfect() {
        faults = Faults.named("none");
        Arrays.fill(cuts, 0);
    }

    void send(int from, byte[] frame, int length) {
        framesSent++;
        byte[] copy = Arrays.copyOf(frame, length);
        if (tap != null) {
            tap.accept(copy);
        }
        noticeRemoval(copy);
        int to = copy[DESTINATION] & 0xFF;
        if (copy[0] == (byte) 0xFF) {
            for (int s = 0; s < stations; s++) {
                if (s != from) {
                    transmit(from, s, copy);
                }
            }
        } else if (to < stations && to != from) {
            transmit(from, to, copy);
        }
    }

    private void noticeRemoval(byte[] frame) {
        int body = Wire.ETHERNET_HEADER + Wire.HEADER;
        if (frame[Wire.ETHERNET_HEADER + Wire.H_TYPE] == Wire.COMMIT && frame[body + Wire.CO_KIND] == Wire.K_LEAVE) {
            long number = SimPages.getWord(frame, body + Wire.CO_NUMBER) & 0xFFFFFFFFL;
            removalProposed = Math.max(removalProposed, number);
        }
    }

    private void transmit(int from, int to, byte[] frame) {
        if (cuts[from * stations + to] > 0 || faults.loss > 0 && random.chance(faults.loss)) {
            return;
        }
        deliverLater(to, frame);
        if (faults.duplicate > 0 && random.chance(faults.duplicate)) {
            deliverLater(to, frame);
        }
    }

    private void deliverLater(int to, byte[] frame) {
        int delay = LATENCY + random.below(LATENCY_SPREAD);
        if (faults.late > 0 && random.chance(faults.late)) {
            delay += random.below(faults.latest);
        }
        byte[] sent = frame;
        if (faults.corrupt > 0 && random.chance(faults.corrupt)) {
            int header = 12;
            sent = frame.clone();
            sent[header + random.below(sent.length - header)] ^= (byte) (1 << random.below(8));
        }
        byte[] arriving = sent;
        SimStation station = simulation.stations[to];
        simulation.after(delay, () -> {
            framesDelivered++;
            station.receive(arriving);
        });
    }
}

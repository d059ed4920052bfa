package plurix.dhs.sim;

import plurix.dhs.sim.work.SimRandom;

/** Partitions, one-way links, pauses, crashes and leaves, drawn from the seed. Half of them aim at the station that holds the token. */
final class Nemesis {
    /** Between suspicion and removal of a silent station: the time that tries the protocol most. */
    private static final int CRITICAL_LEAST = 500_000;
    private static final int CRITICAL_MOST = 1_800_000;
    /** A first fault comes soon, the others at the profile's pace. */
    private static final int FIRST_PART = 3;
    private static final int TRIES = 20;
    private static final int TRY_EVERY = 20_000;
    private static final int AT_ONCE = 50_000;
    private final Simulation simulation;
    private final Network network;
    private final SimRandom random;
    private final Faults faults;
    private final int nodes;

    Nemesis(Simulation simulation, Network network, SimRandom random, Faults faults, int nodes) {
        this.simulation = simulation;
        this.network = network;
        this.random = random;
        this.faults = faults;
        this.nodes = nodes;
    }

    void begin() {
        plan(faults.partition, FIRST_PART, this::partition);
        plan(faults.oneWay, FIRST_PART, this::cutOneWay);
        plan(faults.pause, FIRST_PART, this::pause);
        plan(faults.crash, FIRST_PART, this::crash);
        plan(faults.leave, FIRST_PART, this::leave);
    }

    private void plan(Faults.Period period, int part, Runnable act) {
        if (period.every > 0) {
            simulation.after(random.between(period.every / 4, period.every * 7 / 4) / part, () -> {
                if (!simulation.isCalm()) {
                    act.run();
                    plan(period, 1, act);
                }
            });
        }
    }

    private int duration(Faults.Period period) {
        int d = random.between(period.least, period.most);
        return random.chance(0.5) && period.most > CRITICAL_LEAST ? Math.min(period.most, random.between(CRITICAL_LEAST, CRITICAL_MOST)) : d;
    }

    private int victim() {
        if (random.chance(0.5)) {
            for (SimStation s : simulation.stations) {
                if (s.alive && s.engine.holdsToken()) {
                    return s.id;
                }
            }
        }
        return random.below(nodes);
    }

    private void partition() {
        boolean[] apart = new boolean[nodes];
        apart[victim()] = true;
        if (random.chance(0.5)) {
            for (int i = random.below(nodes / 2 + 1); i > 0; i--) {
                apart[random.below(nodes)] = true;
            }
        }
        int duration = duration(faults.partition);
        simulation.note("partition for " + duration + " us: " + text(apart) + "cannot talk to the others");
        links(apart, true);
        simulation.after(duration, () -> {
            simulation.note("partition of " + text(apart) + "is healed");
            links(apart, false);
        });
    }

    private static String text(boolean[] apart) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < apart.length; i++) {
            b.append(apart[i] ? "station " + i + " " : "");
        }
        return b.toString();
    }

    private void links(boolean[] apart, boolean cut) {
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                if (apart[i] != apart[j]) {
                    link(i, j, cut);
                }
            }
        }
    }

    private void link(int from, int to, boolean cut) {
        if (cut) {
            network.cut(from, to);
        } else {
            network.mend(from, to);
        }
    }

    /** One station is heard by nobody, or hears nobody, or one link fails in one direction. */
    private void cutOneWay() {
        int a = victim();
        int b = random.below(nodes);
        int kind = random.below(3);
        int duration = duration(faults.oneWay);
        simulation.note("one-way fault for " + duration + " us: "
                + (kind == 0 ? "nobody hears station " + a : kind == 1 ? "station " + a + " hears nobody" : "station " + b + " does not hear station " + a));
        oneWay(kind, a, b, true);
        simulation.after(duration, () -> oneWay(kind, a, b, false));
    }

    private void oneWay(int kind, int a, int b, boolean cut) {
        for (int i = 0; i < nodes; i++) {
            if (i != a && (kind < 2 || i == b)) {
                link(kind == 1 ? i : a, kind == 1 ? a : i, cut);
            }
        }
    }

    private void pause() {
        SimStation s = simulation.stations[victim()];
        int duration = duration(faults.pause);
        simulation.note("station " + s.id + " stands still for " + duration + " us");
        s.pause(duration);
    }

    private void crash() {
        whenOneMayGo(TRIES, () -> {
            SimStation s = simulation.stations[victim()];
            int duration = duration(faults.crash);
            simulation.note("station " + s.id + " crashes, comes back after " + duration + " us");
            s.crash();
            simulation.after(duration, () -> simulation.boot(s, false));
        });
    }

    private void leave() {
        whenOneMayGo(TRIES, () -> {
            SimStation s = simulation.stations[victim()];
            int duration = duration(faults.leave);
            simulation.note("station " + s.id + " leaves, comes back after at least " + duration + " us");
            s.leave(() -> simulation.after(duration, () -> simulation.boot(s, false)));
        });
    }

    /**
     * Waits until the others stay a quorum of everybody, and, if the protocol promises that nothing is lost, until everything is at two
     * stations; a little later, so that new commits are in flight, acts if that still holds for the members.
     */
    private void whenOneMayGo(int tries, Runnable act) {
        boolean may = simulation.isComplete() && network.isWhole() && (!simulation.isReplicating() || simulation.everythingIsTwice());
        if (may) {
            simulation.after(random.below(AT_ONCE), () -> {
                if (simulation.isComplete() && network.isWhole() && !simulation.isCalm()) {
                    act.run();
                }
            });
        } else if (tries > 0) {
            simulation.after(TRY_EVERY, () -> whenOneMayGo(tries - 1, act));
        }
    }
}

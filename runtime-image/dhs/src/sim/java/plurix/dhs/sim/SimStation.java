package plurix.dhs.sim;

import plurix.dhs.AbortCause;
import plurix.dhs.Config;
import plurix.dhs.Engine;
import plurix.dhs.EventKind;
import plurix.dhs.Outcome;

/** One simulated station: an engine, its memory, and a program that makes one transaction after the other. */
final class SimStation implements Step.Memory {
    private static final int TICK = 10000;
    /** Thrown through a step whose access must wait or whose transaction ended. */
    private static final RuntimeException NOT_NOW = new RuntimeException("access not possible now", null, false, false) { };
    final int id;
    Engine engine;
    SimPages pages;
    boolean alive;
    /** Transactions still to be made. */
    int left;
    int done;
    int longestLosing;
    int unavailable;
    private final Simulation simulation;
    private final SimRandom random;
    private Step transaction;
    private int stepNumber;
    private int serial;
    private History.Try current;
    private boolean running;
    private boolean committing;
    private boolean scheduled;
    private int losing;
    private int life;

    SimStation(Simulation simulation, int id, SimRandom random) {
        this.simulation = simulation;
        this.id = id;
        this.random = random;
    }

    void boot(Config config, int frames) {
        life++;
        int thisLife = life;
        pages = new SimPages(config, frames);
        engine = new Engine(config, (f, n) -> simulation.network.send(id, f, n), pages, () -> simulation.now, random,
                (kind, number, a, b, c) -> onEvent(kind, number, a));
        alive = true;
        running = false;
        committing = false;
        engine.start();
        simulation.after(random.below(TICK), () -> tick(thisLife));
    }

    void crash() {
        alive = false;
        if (running) {
            current.result = committing && engine.inTransaction() ? History.UNKNOWN : History.ABORTED;
            current.writer = !current.writes.isEmpty();
            if (current.result == History.UNKNOWN) {
                current.number = engine.commitNumber() + 1;
            }
            simulation.history.tries.add(current);
            running = false;
        }
    }

    private void onEvent(int kind, long number, int a) {
        if (kind == EventKind.APPLY) {
            simulation.history.applied(id, number, a);
        }
        simulation.trace(id, kind, number, a);
    }

    private void tick(int whichLife) {
        if (alive && life == whichLife) {
            engine.onTimer();
            simulation.after(TICK, () -> tick(whichLife));
            wake();
        }
    }

    void receive(byte[] frame) {
        if (alive) {
            engine.onFrame(frame, 0, frame.length);
            wake();
        }
    }

    /** Something happened: look soon whether the program can go on. */
    private void wake() {
        if (!scheduled) {
            scheduled = true;
            simulation.after(random.between(1, 5), () -> {
                scheduled = false;
                if (alive) {
                    proceed();
                }
            });
        }
    }

    private void proceed() {
        if (running && engine.abortRequested()) {
            lost();
        }
        if (!running && !start()) {
            return;
        }
        try {
            if (!committing) {
                if (transaction.step(stepNumber, this)) {
                    committing = true;
                }
                stepNumber++;
                wake();
            } else {
                finish();
            }
        } catch (RuntimeException e) {
            if (e != NOT_NOW) {
                throw e;
            }
        }
    }

    private boolean start() {
        if (left == 0 || !simulation.workAllowed()) {
            engine.idle();
            return false;
        }
        if (engine.begin() != Outcome.READY) {
            return false;
        }
        if (transaction == null) {
            transaction = simulation.workload.next(id, ++serial);
        }
        current = new History.Try(id, simulation.now, engine.commitNumber());
        current.number = engine.commitNumber();
        current.restarts = losing;
        stepNumber = 0;
        committing = false;
        running = true;
        return true;
    }

    private void finish() {
        int outcome = engine.commit();
        if (outcome == Outcome.ABORTED) {
            lost();
            wake();
        } else if (outcome == Outcome.COMMITTED) {
            current.writer = !current.writes.isEmpty();
            current.number = engine.commitNumber();
            if (current.writer) {
                current.number = engine.version(current.writes.keySet().iterator().next() / Workload.WORDS_PER_PAGE);
            }
            current.result = History.COMMITTED;
            current.ended = simulation.now;
            simulation.history.tries.add(current);
            running = false;
            committing = false;
            transaction = null;
            losing = 0;
            left--;
            done++;
            wake();
        }
    }

    private void lost() {
        if (engine.abortCause() == AbortCause.READ_CONFLICT || engine.abortCause() == AbortCause.WRITE_CONFLICT) {
            losing++;
            longestLosing = Math.max(longestLosing, losing);
        }
        current.result = History.ABORTED;
        current.writer = !current.writes.isEmpty();
        simulation.history.tries.add(current);
        running = false;
        committing = false;
    }

    // ---- memory of the running transaction ----

    @Override
    public int read(int word) {
        int page = word / Workload.WORDS_PER_PAGE;
        if (!pages.mayRead(page)) {
            settle(engine.readFault(page));
        }
        int v = pages.word(page, word % Workload.WORDS_PER_PAGE * 4);
        if (!current.writes.containsKey(word)) {
            current.reads.add(new int[] {word, v});
        }
        current.number = engine.commitNumber();
        return v;
    }

    @Override
    public void write(int word, int value) {
        int page = word / Workload.WORDS_PER_PAGE;
        if (!pages.mayWrite(page)) {
            settle(engine.writeFault(page));
        }
        current.writes.put(word, value);
        pages.setWord(page, word % Workload.WORDS_PER_PAGE * 4, value);
    }

    private void settle(int outcome) {
        if (outcome == Outcome.READY) {
            return;
        }
        if (outcome == Outcome.UNAVAILABLE) {
            unavailable++;
            engine.abort(AbortCause.CALLER);
            lost();
            transaction = null;
            left--;
            wake();
        } else if (outcome == Outcome.ABORTED) {
            lost();
            wake();
        }
        throw NOT_NOW;
    }
}

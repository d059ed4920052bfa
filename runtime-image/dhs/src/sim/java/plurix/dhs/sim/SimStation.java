package plurix.dhs.sim;

import java.util.ArrayDeque;
import plurix.dhs.AbortCause;
import plurix.dhs.Config;
import plurix.dhs.Engine;
import plurix.dhs.EventKind;
import plurix.dhs.State;
import plurix.dhs.sim.check.Outcome;
import plurix.dhs.sim.check.Try;
import plurix.dhs.sim.work.SimRandom;
import plurix.dhs.sim.work.Transaction;

/** One simulated station: an engine, its memory, and a program that makes one transaction after the other. Lives, dies and comes back. */
final class SimStation {
    private static final int TICK = 10000;
    /** Think time comes in lumps of so many transactions, so that work is dense between. */
    private static final int BURST = 6;
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
    private final ProgramMemory memory = new ProgramMemory(this);
    private final ArrayDeque<byte[]> waiting = new ArrayDeque<>();
    private Transaction transaction;
    private Try current;
    private boolean running;
    private boolean committing;
    /** Number under which the running try was sent out last, and under which it was committed; 0: it was not. */
    private long proposedAs;
    private long committedAs;
    private boolean scheduled;
    private int losing;
    private int life;
    private long thinksUntil;
    private boolean paused;
    private Runnable whenLeft;

    SimStation(Simulation simulation, int id, SimRandom random) {
        this.simulation = simulation;
        this.id = id;
        this.random = random;
    }

    void boot(Config config, int frames) {
        int thisLife = ++life;
        pages = new SimPages(config, frames);
        engine = new Engine(config, (f, n) -> simulation.network.send(id, f, n), pages, () -> simulation.now(), random, this::onEvent);
        alive = true;
        running = false;
        committing = false;
        paused = false;
        whenLeft = null;
        engine.start();
        simulation.after(random.below(TICK), () -> tick(thisLife));
    }

    /** Ends this life; what became of a commit that is out, nobody here will tell. */
    void crash() {
        alive = false;
        whenLeft = null;
        waiting.clear();
        if (running) {
            boolean out = committing && proposedAs > 0 && (committedAs > 0 || engine.inTransaction());
            current.outcome = out ? Outcome.UNKNOWN : Outcome.ABORTED;
            if (out) {
                current.number = committedAs > 0 ? committedAs : proposedAs;
            }
            simulation.history.tries.add(current);
            running = false;
        }
    }

    /** Leaves the cluster when its transaction has ended; then runs the action. */
    void leave(Runnable then) {
        whenLeft = then;
    }

    boolean isLeaving() {
        return whenLeft != null;
    }

    boolean isPaused() {
        return paused;
    }

    /** Stands still: what arrives meanwhile waits in the card's ring. */
    void pause(int duration) {
        if (!alive || paused) {
            return;
        }
        paused = true;
        int thisLife = life;
        simulation.after(duration, () -> {
            if (life == thisLife && paused) {
                resume();
            }
        });
    }

    private void resume() {
        paused = false;
        while (!waiting.isEmpty()) {
            engine.onFrame(waiting.peek(), 0, waiting.remove().length);
        }
        wake();
    }

    private void onEvent(int kind, long number, int a, int b, int c) {
        if (kind == EventKind.APPLY) {
            simulation.history.applied(id, number, a);
        } else if (kind == EventKind.PROPOSE) {
            proposedAs = number;
        } else if (kind == EventKind.COMMIT && c > 0) {
            committedAs = number;
        }
        simulation.trace.event(simulation.now(), id, kind, number, a, b, c);
    }

    private void tick(int whichLife) {
        if (alive && life == whichLife) {
            if (!paused) {
                engine.onTimer();
                wake();
            }
            simulation.after(TICK, () -> tick(whichLife));
        }
    }

    void receive(byte[] frame) {
        if (!alive) {
            return;
        }
        if (paused) {
            if (waiting.size() < simulation.cardRing()) {
                waiting.add(frame);
            }
            return;
        }
        engine.onFrame(frame, 0, frame.length);
        wake();
    }

    /** Something happened: look soon whether the program can go on. */
    private void wake() {
        if (!scheduled) {
            scheduled = true;
            simulation.after(random.between(1, 5), () -> {
                scheduled = false;
                if (alive && !paused) {
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
                memory.resume(random.between(1, 4));
                current.forgetProgram();
                transaction.run(memory);
                committing = true;
                wake();
            } else {
                finish();
            }
        } catch (ProgramMemory.Stopped e) {
            if (e == ProgramMemory.YIELD) {
                wake();
            } else if (!running) {
                memory.clear();
            }
        } catch (Transaction.Inconsistent e) {
            simulation.violation("program of station " + id + " at commit " + engine.commitNumber() + " saw: " + e.getMessage());
            engine.abort(AbortCause.CALLER);
            lost();
            transaction = null;
        }
    }

    private boolean start() {
        if (whenLeft != null) {
            depart();
            return false;
        }
        if (left == 0 || simulation.now() < thinksUntil) {
            engine.idle();
            return false;
        }
        if (engine.begin() != plurix.dhs.Outcome.READY) {
            return false;
        }
        if (transaction == null) {
            transaction = simulation.workload.next(id, random);
        }
        current = new Try(id, simulation.now(), engine.commitNumber());
        memory.begin(current, simulation.nextUnique());
        committing = false;
        proposedAs = 0;
        committedAs = 0;
        running = true;
        return true;
    }

    private void depart() {
        if (engine.state() == State.LEFT) {
            Runnable then = whenLeft;
            whenLeft = null;
            alive = false;
            simulation.note("station " + id + " has left");
            then.run();
        } else if (engine.state() == State.MEMBER) {
            engine.idle();
            engine.leave();
        }
    }

    private void finish() {
        int outcome = engine.commit();
        if (outcome == plurix.dhs.Outcome.ABORTED) {
            lost();
            wake();
        } else if (outcome == plurix.dhs.Outcome.COMMITTED) {
            current.number = current.writer() ? committedAs : engine.commitNumber();
            current.outcome = Outcome.COMMITTED;
            current.ended = simulation.now();
            simulation.history.tries.add(current);
            running = false;
            committing = false;
            completed();
            done++;
            wake();
        }
    }

    private void completed() {
        transaction = null;
        losing = 0;
        left--;
        int think = simulation.thinkTime();
        if (think > 0 && random.below(BURST) == 0) {
            thinksUntil = simulation.now() + random.below(2 * think * BURST);
        }
    }

    private void lost() {
        if (engine.abortCause() == AbortCause.READ_CONFLICT || engine.abortCause() == AbortCause.WRITE_CONFLICT) {
            losing++;
            longestLosing = Math.max(longestLosing, losing);
        }
        current.outcome = Outcome.ABORTED;
        simulation.history.tries.add(current);
        running = false;
        committing = false;
        memory.clear();
    }

    /** The engine's answer to a page fault of the program. Returns when the page is mapped. */
    void settle(int outcome) {
        if (outcome == plurix.dhs.Outcome.READY) {
            return;
        }
        if (outcome == plurix.dhs.Outcome.UNAVAILABLE) {
            unavailable++;
            engine.abort(AbortCause.CALLER);
            lost();
            completed();
            wake();
        } else if (outcome == plurix.dhs.Outcome.ABORTED) {
            lost();
            wake();
        }
        throw ProgramMemory.WAIT;
    }
}

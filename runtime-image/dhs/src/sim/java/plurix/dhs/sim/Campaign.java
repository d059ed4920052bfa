package plurix.dhs.sim;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** Runs many simulations on all processors and tells of each, in the order they end. Stops when the listener has seen enough. */
public final class Campaign {
    private final Iterator<SimOptions> work;
    private final Predicate<SimReport> goOn;
    private volatile boolean enough;

    private Campaign(Iterator<SimOptions> work, Predicate<SimReport> goOn) {
        this.work = work;
        this.goOn = goOn;
    }

    /**
     * Runs one simulation after the other until there are none or the listener answers false. The listener is called by one thread at a
     * time. Returns when all have ended; an interrupt ends it early.
     */
    public static void run(Iterator<SimOptions> work, Predicate<SimReport> goOn) throws InterruptedException {
        new Campaign(work, goOn).run();
    }

    /** Runs all and answers those with violations. */
    public static List<SimReport> failures(Iterable<SimOptions> work) throws InterruptedException {
        List<SimReport> failed = new ArrayList<>();
        run(work.iterator(), r -> r.violations.isEmpty() || failed.add(r));
        return failed;
    }

    private void run() throws InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads, r -> {
            Thread t = new Thread(r, "simulation");
            t.setDaemon(true);
            return t;
        });
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(this::work));
            }
            for (Future<?> f : all) {
                f.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            enough = true;
            pool.shutdownNow();
        }
    }

    private void work() {
        for (SimOptions o = next(); o != null; o = next()) {
            tell(new Simulation(o).run());
        }
    }

    private synchronized SimOptions next() {
        return !enough && work.hasNext() ? work.next() : null;
    }

    private synchronized void tell(SimReport r) {
        enough |= !goOn.test(r);
    }
}

package org.plurix.dsl.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

import org.plurix.dsl.description.Action;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.dsl.description.Expectation;
import org.plurix.dsl.description.Network;
import org.plurix.dsl.description.Step;

/**
 * Carries a description out on a cluster that runs already: network, deploys and starts first, then every step at its time, at the end the
 * expectations in the order of the file. An action that fails breaks the scenario off; an expectation that does not hold does not. Used by
 * one thread.
 */
public final class ScenarioRunner {
    private static final long SECOND = 1_000_000_000L;
    private static final long LOOK = SECOND / 4;

    private final ClusterDescription description;
    private final ClusterPort port;
    private final ScenarioClock clock;
    private final ScenarioListener listener;
    private final BooleanSupplier cancelled;
    private final NetworkState network;
    private final List<ScenarioResult.Check> checks = new ArrayList<>();
    private final PriorityQueue<Due> queue = new PriorityQueue<>(Comparator.comparingLong(Due::nanos).thenComparingInt(Due::order));
    private long start;
    private long lastStatus;

    public ScenarioRunner(ClusterDescription description, ClusterPort port, ScenarioClock clock, ScenarioListener listener,
            BooleanSupplier cancelled) {
        this.description = description;
        this.port = port;
        this.clock = clock;
        this.listener = listener;
        this.cancelled = cancelled;
        network = new NetworkState(port, description.network());
    }

    /** Something to do at a time; equal times in the order they were planned. */
    private record Due(long nanos, int order, String text, Runnable work) {
    }

    /** Never throws for what can go wrong in a cluster: that is in the result. */
    public ScenarioResult run() {
        start = clock.nanos();
        lastStatus = start;
        String error = null;
        try (OutputWatch output = new OutputWatch(description, port)) {
            Checker checker = new Checker(description.nodes(), port, output);
            network.begin();
            if (description.network() != Network.CLEAN && !description.network().isClean()) {
                happened("network as described");
            }
            for (Step step : description.preparations()) {
                perform(step, checker);
            }
            start = clock.nanos();
            steps(checker);
            for (Expectation expectation : description.expectations()) {
                expect(expectation, checker);
            }
        } catch (ScenarioException failure) {
            error = failure.getMessage();
        }
        return new ScenarioResult(checks, finalNodes(), clock.nanos() - start, error);
    }

    private List<ClusterPort.NodeStatus> finalNodes() {
        try {
            return port.nodes();
        } catch (ScenarioException gone) {
            return List.of();       // the reason is told already, or every expectation held before
        }
    }

    private void steps(Checker checker) {
        int order = 0;
        for (Step step : description.steps()) {
            queue.add(new Due(step.nanos(), order++, step.text(), () -> perform(step, checker)));
        }
        for (Due due = queue.poll(); due != null; due = queue.poll()) {
            waitUntil(start + due.nanos);
            due.work.run();
        }
    }

    private void waitUntil(long time) {
        for (long now = clock.nanos(); now < time; now = clock.nanos()) {
            showStatus(now);
            clock.sleep(Math.min(LOOK, time - now));
        }
        stopIfCancelled();
    }

    private void stopIfCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new ScenarioException("broken off");
        }
    }

    private void showStatus(long now) {
        stopIfCancelled();
        if (now - lastStatus < SECOND) {
            return;
        }
        lastStatus = now;
        long commits = 0;
        long aborts = 0;
        for (ClusterPort.NodeStatus node : port.nodes()) {
            commits += node.commits();
            aborts += node.aborts();
        }
        listener.status(now - start, commits + " commits, " + aborts + " aborts");
    }

    private void happened(String text) {
        listener.happened(clock.nanos() - start, text);
    }

    private void perform(Step step, Checker checker) {
        Action action = step.action();
        if (action instanceof Action.Check check) {
            expect(check.expectation(), checker);
            return;
        }
        String detail = act(action, step.text());
        happened(step.text() + (detail.isEmpty() ? "" : ": " + detail));
    }

    private String act(Action action, String text) {
        if (action instanceof Action.Deploy deploy) {
            return port.deploy(deploy.sources());
        } else if (action instanceof Action.Start begin) {
            return port.start(begin);
        } else if (action instanceof Action.Migrate migrate) {
            port.migrate(migrate.transaction(), migrate.node());
        } else if (action instanceof Action.Kill kill) {
            kill.nodes().forEach(port::kill);
        } else if (action instanceof Action.Restart restart) {
            restart.nodes().forEach(port::restart);
        } else if (action instanceof Action.Heal) {
            network.heal();
        } else if (action instanceof Action.Partition partition) {
            later(partition.nanos(), "end of: " + text, network.divide(partition.groups()));
        } else if (action instanceof Action.Change change) {
            later(change.nanos(), "end of: " + text, network.change(change.values()));
        }
        return "";
    }

    private void later(long nanos, String text, Runnable work) {
        if (nanos > 0) {
            queue.add(new Due(clock.nanos() - start + nanos, Integer.MAX_VALUE, text, () -> {
                work.run();
                happened(text);
            }));
        }
    }

    /** Looks again and again until the expectation holds or its time is over. */
    private void expect(Expectation expectation, Checker checker) {
        long begin = clock.nanos();
        Checker.Finding finding = find(expectation, checker);
        while (!finding.holds() && clock.nanos() - begin < expectation.patienceNanos()) {
            showStatus(clock.nanos());
            clock.sleep(Math.min(LOOK, begin + expectation.patienceNanos() - clock.nanos()));
            finding = find(expectation, checker);
        }
        stopIfCancelled();
        long waited = clock.nanos() - begin;
        checks.add(new ScenarioResult.Check(expectation, finding.holds(), finding.detail(), waited));
        String after = expectation.patienceNanos() > 0 && finding.holds() ? String.format(java.util.Locale.ROOT, " after %.1f s", waited / 1e9) : "";
        happened((finding.holds() ? "ok      " : "FAILED  ") + expectation.text() + after + (finding.detail().isEmpty() ? "" : " (" + finding.detail() + ")"));
    }

    /** What cannot be found out does not hold, and says why. */
    private static Checker.Finding find(Expectation expectation, Checker checker) {
        try {
            return checker.check(expectation.condition());
        } catch (ScenarioException unknown) {
            return new Checker.Finding(false, unknown.getMessage());
        }
    }
}

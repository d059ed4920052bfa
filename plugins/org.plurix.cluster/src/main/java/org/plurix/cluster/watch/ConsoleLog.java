package org.plurix.cluster.watch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.plurix.cluster.client.ConsoleBatch;
import org.plurix.cluster.launch.LocalCluster;

/** The last console lines of all nodes in the order they came; a talkative node cannot push out the lines of the others for long. */
public final class ConsoleLog implements LocalCluster.ConsoleListener {
    private static final int KEPT = 20_000;

    private final long run;
    private final Deque<ConsoleBatch.Line> lines = new ArrayDeque<>();
    private long next;

    /** @param run identity of the recording, for the answers */
    public ConsoleLog(long run) {
        this.run = run;
    }

    @Override
    public synchronized void line(int node, String text) {
        lines.addLast(new ConsoleBatch.Line(next, node, System.currentTimeMillis(), text));
        next++;
        if (lines.size() > KEPT) {
            lines.removeFirst();
        }
    }

    /** Lines from a cursor on; a negative one counts from the end. */
    public synchronized ConsoleBatch since(long cursor, int limit) {
        long from = cursor < 0 ? Math.max(0, next + cursor) : cursor;
        long oldest = next - lines.size();
        List<ConsoleBatch.Line> result = new ArrayList<>();
        for (ConsoleBatch.Line line : lines) {
            if (line.sequence() >= from && result.size() < limit) {
                result.add(line);
            }
        }
        long end = result.isEmpty() ? Math.max(from, oldest) : result.get(result.size() - 1).sequence() + 1;
        return new ConsoleBatch(run, Math.min(end, next), Math.max(0, oldest - from), result);
    }
}

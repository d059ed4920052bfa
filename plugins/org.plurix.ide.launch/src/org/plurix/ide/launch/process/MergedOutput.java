package org.plurix.ide.launch.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * The lines of all nodes of a launch in the order in which the cluster's daemon got them, with what the launch itself has to say between
 * them. Bounded. Any thread; the listener hears lines in order and one batch at a time.
 */
public final class MergedOutput {

	/** Node of a line that the launch itself wrote. */
	public static final int CLUSTER = -1;
	private static final int KEPT = 20_000;

	public record Line(int node, String text) {
	}

	private final Deque<Line> lines = new ArrayDeque<>();
	private Consumer<List<Line>> listener = batch -> { };

	synchronized void add(List<Line> batch) {
		lines.addAll(batch);
		while (lines.size() > KEPT)
			lines.removeFirst();
		listener.accept(batch);
	}

	void add(int node, String text) {
		add(text.lines().map(line -> new Line(node, line)).toList());
	}

	/** The kept lines at once, then each new batch. There is one listener, the console. */
	public synchronized void listen(Consumer<List<Line>> newListener) {
		listener = newListener;
		if (!lines.isEmpty())
			newListener.accept(new ArrayList<>(lines));
	}

	public synchronized List<Line> lines() {
		return new ArrayList<>(lines);
	}
}

package org.plurix.ide.views.canvas;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers questions off the user interface thread: one at a time, and of several that wait only the latest. A question that is overtaken
 * sees that it is cancelled; its answer is not delivered. The thread exists only while there is something to do.
 *
 * @param <R> type of the answers
 */
public final class LatestWorker<R> {
	/** An answer and the way to know that it is no longer wanted. */
	private final class Question implements Runnable {
		private final Function<BooleanSupplier, R> ask;
		private final AtomicBoolean overtaken = new AtomicBoolean();

		Question(Function<BooleanSupplier, R> ask) {
			this.ask = ask;
		}

		@Override
		public void run() {
			R answer = null;
			RuntimeException failure = null;
			try {
				if (!overtaken.get()) {
					answer = ask.apply(overtaken::get);
				}
			} catch (RuntimeException e) {
				failure = e;
			}
			finished(this, answer, failure);
		}
	}

	private static final long IDLE_SECONDS = 2;

	private final Executor delivery;
	private final Consumer<R> receiver;
	private final Consumer<RuntimeException> failures;
	private final ExecutorService thread;
	private Question running;
	private Question waiting;
	private boolean closed;

	/** Answers and failures are given to the receivers by the delivery executor. */
	public LatestWorker(String name, Executor delivery, Consumer<R> receiver, Consumer<RuntimeException> failures) {
		this.delivery = delivery;
		this.receiver = receiver;
		this.failures = failures;
		ThreadFactory factory = work -> {
			Thread worker = new Thread(work, name);
			worker.setDaemon(true);
			return worker;
		};
		ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
		pool.allowCoreThreadTimeOut(true);
		thread = pool;
	}

	/** Asks; replaces a question that still waits and cancels the one that runs. */
	public synchronized void ask(Function<BooleanSupplier, R> question) {
		if (closed) {
			return;
		}
		Question next = new Question(question);
		if (running == null) {
			running = next;
			thread.execute(next);
		} else {
			running.overtaken.set(true);
			waiting = next;
		}
	}

	/** Whether an answer is still to come: for tests. */
	public synchronized boolean isBusy() {
		return running != null;
	}

	public synchronized void close() {
		closed = true;
		waiting = null;
		if (running != null) {
			running.overtaken.set(true);
		}
		thread.shutdown();
	}

	private void finished(Question question, R answer, RuntimeException failure) {
		boolean wanted;
		synchronized (this) {
			wanted = !closed && !question.overtaken.get();
			running = waiting;
			waiting = null;
			if (running != null && !closed) {
				thread.execute(running);
			}
		}
		if (wanted && failure != null) {
			delivery.execute(() -> failures.accept(failure));
		} else if (wanted && answer != null) {
			delivery.execute(() -> deliver(answer));
		}
	}

	private void deliver(R answer) {
		boolean stillOpen;
		synchronized (this) {
			stillOpen = !closed;
		}
		if (stillOpen) {
			receiver.accept(answer);
		}
	}
}

package org.plurix.ide.tests;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/**
 * Watches whether the user interface thread answers. Asks it again and again; while no answer comes it looks at the thread's stack. Time
 * in which code of ours (not of the tests) is on the stack counts; the platform's own work, like opening the first Java editor for us on a
 * busy machine, does not. What counts of it is the processor's time, and the clock's where the thread waits: a test machine that runs other
 * things meanwhile makes nothing slower than it is.
 */
final class FreezeWatch implements AutoCloseable {
	private static final long PERIOD_MILLIS = 20;
	private static final int SHOWN_FRAMES = 30;
	private final Display display;
	private final Thread watcher = new Thread(this::watch, "freeze watch");
	private final AtomicLong asked = new AtomicLong();
	private final AtomicLong answered = new AtomicLong();
	private volatile boolean closed;
	private volatile long longestMillis;
	private volatile long platformMillis;
	private volatile String longestStack = "";

	FreezeWatch(Display display) {
		this.display = display;
		watcher.setDaemon(true);
		watcher.start();
	}

	private void watch() {
		try {
			while (!closed) {
				long question = asked.incrementAndGet();
				display.asyncExec(() -> answered.set(question));
				long ours = 0;
				Map<String, Integer> looks = new LinkedHashMap<>();
				long platform = 0;
				long last = System.nanoTime();
				long lastProcessor = processorNanos();
				while (!closed && answered.get() < question) {
					Thread.sleep(PERIOD_MILLIS);
					StackTraceElement[] stack = display.getThread().getStackTrace();
					long now = System.nanoTime();
					long processor = processorNanos();
					boolean waiting = waits(stack);
					long spent = waiting ? now - last : processor - lastProcessor;
					if (isOurs(stack)) {
						ours += spent;
						looks.merge(ourFrames(stack), 1, Integer::sum);
						note(TimeUnit.NANOSECONDS.toMillis(ours), stack, looks);
					} else if (!waiting) {
						platform += spent;
						platformMillis = Math.max(platformMillis, TimeUnit.NANOSECONDS.toMillis(platform));
					}
					last = now;
					lastProcessor = processor;
				}
				Thread.sleep(PERIOD_MILLIS);
			}
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		}
	}

	private long processorNanos() {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(display.getThread().getId());
	}

	/** For a lock, another thread or data of another process. */
	private boolean waits(StackTraceElement[] stack) {
		return display.getThread().getState() != Thread.State.RUNNABLE
				|| stack.length > 0 && stack[0].isNativeMethod() && (stack[0].getClassName().startsWith("sun.nio") || stack[0].getClassName().startsWith("java."));
	}

	/** Frames from the innermost outwards: ours before the event loop of the test that handles events. */
	private static boolean isOurs(StackTraceElement[] stack) {
		for (StackTraceElement frame : stack) {
			if (frame.getMethodName().equals("readAndDispatch") || frame.getMethodName().equals("busyOpenEditor")
					|| frame.getClassName().startsWith("org.plurix.ide.tests"))
				return false;
			if (frame.getClassName().startsWith("org.plurix."))
				return true;
		}
		return false;
	}

	/** The two innermost calls of ours and what they wait for, in short. */
	private static String ourFrames(StackTraceElement[] stack) {
		List<String> ours = Arrays.stream(stack).filter(f -> f.getClassName().startsWith("org.plurix.") && !f.getClassName().contains("$$Lambda"))
				.limit(2).map(f -> f.getFileName() + ":" + f.getLineNumber()).toList();
		return String.join(" < ", ours) + ", in " + stack[0].getClassName() + "." + stack[0].getMethodName();
	}

	private void note(long millis, StackTraceElement[] stack, Map<String, Integer> looks) {
		if (millis > longestMillis) {
			longestMillis = millis;
			longestStack = looks + "\n  " + String.join("\n  ", Arrays.stream(stack).limit(SHOWN_FRAMES).map(StackTraceElement::toString).toList());
		}
	}

	/** The longest time in which the thread was in code of ours without handling an event. */
	long longestMillis() {
		return longestMillis;
	}

	/** The longest step of the platform in the same time: tells how fast this machine is. */
	long platformMillis() {
		return platformMillis;
	}

	/** Where it was: how often which calls were seen in it, and the last stack. */
	String longestStack() {
		return longestStack;
	}

	@Override
	public void close() {
		closed = true;
		watcher.interrupt();
	}
}

package org.plurix.ide.launch.tests;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.junit.jupiter.api.Assertions;

/** Waits for a condition with a limit that only a hanging program reaches. */
public final class Await {

	private static final Duration LIMIT = Duration.ofSeconds(120);
	private static final long LOOK_NANOS = 5_000_000;

	private Await() {
	}

	public static void until(BooleanSupplier condition, Supplier<String> otherwise) {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end)
				Assertions.fail(otherwise.get());
			LockSupport.parkNanos(LOOK_NANOS);
		}
	}
}

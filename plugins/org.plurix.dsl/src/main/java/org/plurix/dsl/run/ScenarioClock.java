package org.plurix.dsl.run;

import java.util.concurrent.locks.LockSupport;

/** Time of a scenario; a test has one that does not wait. */
public interface ScenarioClock {
    ScenarioClock SYSTEM = new ScenarioClock() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(long nanos) {
            LockSupport.parkNanos(nanos);
        }
    };

    long nanos();

    /** Returns after that time or somewhat earlier; the caller looks at the clock again. */
    void sleep(long nanos);
}

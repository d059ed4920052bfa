package plurix.dhs.sim.check;

/** How a transaction (or one try of it) ended, as its own station saw it. */
public enum Outcome {
    COMMITTED,
    ABORTED,
    /** Nobody told: the station died, or the answer was lost. It counts as committed when somebody saw what it wrote. */
    UNKNOWN
}

package plurix.dhs;

/** Seam of the engine: random bits for back-off times. Seeded in the simulator; quality does not matter for safety. */
public interface Rng {
    int next();
}

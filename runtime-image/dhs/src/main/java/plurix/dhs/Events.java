package plurix.dhs;

/**
 * Seam of the engine: a stream of fixed-size records. The callee copies them into its own ring; it must not call back into the
 * engine. Kinds and the meaning of a, b, c are listed in {@link EventKind}.
 */
public interface Events {
    void record(int kind, long number, int a, int b, int c);
}

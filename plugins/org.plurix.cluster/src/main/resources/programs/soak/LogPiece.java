package soak;

/** A piece of a log. */
public final class LogPiece {
    public final int[] words = new int[1000];
    public int used;
    public LogPiece next;
}

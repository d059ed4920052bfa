package soak;

/** Words that are only appended, in pieces of a page. */
public final class Log {
    public final LogPiece first = new LogPiece();
    private LogPiece last = first;

    void add(int word) {
        if (last.used == last.words.length) {
            last.next = new LogPiece();
            last = last.next;
        }
        last.words[last.used] = word;
        last.used++;
    }
}

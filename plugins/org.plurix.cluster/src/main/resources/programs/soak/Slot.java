package soak;

/** A place where a list grows; a full one is followed by a new one. */
public final class Slot {
    public AppendList current;

    Slot(int number) {
        current = new AppendList(number, null);
    }
}

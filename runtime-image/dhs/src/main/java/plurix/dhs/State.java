package plurix.dhs;

/** States of a station ({@link Engine#state}). */
public final class State {
    public static final int OFF = 0;
    /** Asks to be let in. */
    public static final int JOINING = 1;
    /** Receives the page directory, missed commits and changed resident pages. */
    public static final int SYNCING = 2;
    /** Complete; waits for the commit that makes it a member. */
    public static final int READY = 3;
    public static final int MEMBER = 4;
    /** Member, but asks to be removed. */
    public static final int LEAVING = 5;
    public static final int LEFT = 6;
    /** The cluster runs another boot image or version: this station cannot join. */
    public static final int REFUSED = 7;

    private State() {
    }
}

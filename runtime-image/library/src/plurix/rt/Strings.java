package plurix.rt;

/** Interned strings: the literals of the image and of deploys, and what programs add. Open addressing; grows at three quarters. */
public final class Strings {
    /** All literals, set by the image builder and by deploys; taken into the table at the next {@link #intern}. */
    static String[] literals;
    static String[] table;
    static int count;

    private static final int FIRST_SIZE = 256;

    private Strings() {
    }

    /** The one string with this content that literals and interned strings share. */
    public static String intern(String text) {
        if (literals != null) {
            String[] pending = literals;
            literals = null;
            for (int i = 0; i < pending.length; i++) {
                add(pending[i]);
            }
        }
        return add(text);
    }

    private static String add(String text) {
        if (table == null) {
            table = new String[FIRST_SIZE];
        } else if (count * 4 > table.length * 3) {
            grow();
        }
        int slot = slotOf(text);
        if (table[slot] == null) {
            table[slot] = text;
            count++;
        }
        return table[slot];
    }

    private static int slotOf(String text) {
        int mask = table.length - 1;
        int slot = text.hashCode() & mask;
        while (table[slot] != null && !table[slot].equals(text)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static void grow() {
        String[] old = table;
        table = new String[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                table[slotOf(old[i])] = old[i];
            }
        }
    }
}

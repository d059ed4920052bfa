package plurix.rt;

/**
 * What the run time, the host inspector and hot deploy know about one compiled method. Written by the compiler only. Order of the
 * fields as in {@code org.plurix.pjc.layout.RecordLayout}.
 */
public final class MethodRecord {
    /** Length of one entry of {@link #handlers}. */
    private static final int HANDLER_INTS = 4;
    /** Length of one entry of {@link #inlineCalls}. */
    private static final int INLINE_INTS = 3;

    String name;
    String descriptor;
    Class<?> owner;
    /** {startPc, endPc, handlerPc, index into handlerTypes or -1 for any}, first match wins. */
    int[] handlers;
    Class<?>[] handlerTypes;
    /** Ascending pairs pc, source line. */
    int[] lines;
    /** {offset, kind}: words that hold addresses (0 absolute, 1 relative), for moving the code. */
    int[] relocs;
    /** Ascending pairs pc, entry of {@link #inlineCalls} that the code from there on belongs to (-1 = this method); null: nothing is inlined. */
    int[] inlinePcs;
    /** {index into inlinedMethods, line, entry of the line it was called from or -1} for each line of an inlined body. */
    int[] inlineCalls;
    MethodRecord[] inlinedMethods;
    Object code;
    int codeAddress;
    int codeSize;
    int frameSize;
    int modifiers;
    int vtableIndex;
    int flags;

    /** Bit of {@link #flags}: {@link CatchAll}. */
    static final int FLAG_CATCH_ALL = 1;

    private MethodRecord() {
    }

    public String name() {
        return name;
    }

    public String descriptor() {
        return descriptor;
    }

    public Class<?> owner() {
        return owner;
    }

    public int codeAddress() {
        return codeAddress;
    }

    public int codeSize() {
        return codeSize;
    }

    public int frameSize() {
        return frameSize;
    }

    public int modifiers() {
        return modifiers;
    }

    /** True if the search for a handler ends here. */
    boolean isCatchAll() {
        return (flags & FLAG_CATCH_ALL) != 0;
    }

    /** Offset of the code that handles an exception of class {@code type} raised at {@code pc} (offset), or -1. */
    int handlerFor(int pc, Class<?> type) {
        int[] table = handlers;
        for (int i = 0; i < table.length; i += HANDLER_INTS) {
            if (pc >= table[i] && pc < table[i + 1]) {
                int index = table[i + 3];
                if (index < 0 || Casts.isSubtype(type, handlerTypes[index])) {
                    return table[i + 2];
                }
            }
        }
        return -1;
    }

    /** Entry of the inlined line that the instruction at offset {@code pc} belongs to, -1 = a line of this method. */
    int inlinedAt(int pc) {
        int[] table = inlinePcs;
        int entry = -1;
        if (table != null) {
            for (int i = 0; i < table.length && table[i] <= pc; i += 2) {
                entry = table[i + 1];
            }
        }
        return entry;
    }

    MethodRecord inlinedMethod(int entry) {
        return inlinedMethods[inlineCalls[entry * INLINE_INTS]];
    }

    int inlinedLine(int entry) {
        return inlineCalls[entry * INLINE_INTS + 1];
    }

    int inlinedFrom(int entry) {
        return inlineCalls[entry * INLINE_INTS + 2];
    }

    /** Source line of this method for the instruction at offset {@code pc} (for inlined code: of the call), 0 if unknown. */
    public int lineAt(int pc) {
        int[] table = lines;
        int line = 0;
        for (int i = 0; i < table.length && table[i] <= pc; i += 2) {
            line = table[i + 1];
        }
        return line;
    }
}

package plurix.rt;

/**
 * From a code address to the method that owns it. The image holds one map of all its methods; every deploy puts a map of its own in front
 * (the address ranges are disjoint). Resident: readable at any time, also by fault handlers.
 */
@Resident
public final class CodeMap {
    static CodeMap newest;

    CodeMap older;
    /** Entry addresses, ascending. */
    int[] starts;
    MethodRecord[] records;

    private CodeMap() {
    }

    /** The method whose code contains {@code pc}, or null. */
    @InterruptContext
    @NoAllocation
    public static MethodRecord find(int pc) {
        for (CodeMap map = newest; map != null; map = map.older) {
            MethodRecord found = map.search(pc);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @InterruptContext
    @NoAllocation
    private MethodRecord search(int pc) {
        int[] table = starts;
        int low = 0;
        int high = table.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (table[middle] <= pc) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        if (high < 0) {
            return null;
        }
        MethodRecord record = records[high];
        return pc - record.codeAddress < record.codeSize ? record : null;
    }
}

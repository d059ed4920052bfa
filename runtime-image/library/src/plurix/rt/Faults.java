package plurix.rt;

/** Where a fault handler lets the faulting method continue. */
@NodeLocal
public final class Faults {
    static int nullPointer;
    static int divideByZero;
    static int stackOverflow;

    private Faults() {
    }

    @InterruptContext
    @NoAllocation
    public static int nullPointerEntry() {
        return nullPointer;
    }

    @InterruptContext
    @NoAllocation
    public static int divideByZeroEntry() {
        return divideByZero;
    }

    @InterruptContext
    @NoAllocation
    public static int stackOverflowEntry() {
        return stackOverflow;
    }
}

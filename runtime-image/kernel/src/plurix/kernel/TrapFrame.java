package plurix.kernel;

/** Offsets in the frame of an {@code @Interrupt} method, from its first argument (docs/abi.md). What is stored there is restored. */
final class TrapFrame {
    static final int EDI = 0;
    static final int ESI = 4;
    static final int EBP = 8;
    static final int EBX = 16;
    static final int EDX = 20;
    static final int ECX = 24;
    static final int EAX = 28;
    static final int ERROR = 32;
    static final int EIP = 36;
    static final int CS = 40;
    static final int EFLAGS = 44;
    /** Above it begins the stack of the interrupted code. */
    static final int SIZE = 48;

    private TrapFrame() {
    }
}

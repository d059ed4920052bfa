package plurix.kernel;

import plurix.dhs.AddressSpace;
import plurix.hw.DescriptorTables;
import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/** End of the road: a broken invariant of the kernel. Prints what is known, then halts the node. Allocates nothing. */
@NodeLocal
final class Panic {
    private static final int MAX_FRAMES = 40;
    private static boolean panicking;

    private Panic() {
    }

    /** A broken invariant met by kernel code. */
    static void stop(String reason) {
        begin(reason);
        stack(Magic.readEbp());
        halt();
    }

    static void stop(String reason, int detail) {
        begin(reason);
        Report.text("detail ");
        Report.hex(detail);
        Report.line("");
        stack(Magic.readEbp());
        halt();
    }

    /** An exception of the processor that is not the program's: registers from the frame of the interrupt method. */
    static void trap(String reason, int frame) {
        begin(reason);
        register("eip", Magic.load32(frame + TrapFrame.EIP));
        register("cr2", Magic.readCr2());
        register("err", Magic.load32(frame + TrapFrame.ERROR));
        register("flg", Magic.load32(frame + TrapFrame.EFLAGS));
        Report.line("");
        register("eax", Magic.load32(frame + TrapFrame.EAX));
        register("ecx", Magic.load32(frame + TrapFrame.ECX));
        register("edx", Magic.load32(frame + TrapFrame.EDX));
        register("ebx", Magic.load32(frame + TrapFrame.EBX));
        Report.line("");
        register("esi", Magic.load32(frame + TrapFrame.ESI));
        register("edi", Magic.load32(frame + TrapFrame.EDI));
        register("ebp", Magic.load32(frame + TrapFrame.EBP));
        register("esp", frame + TrapFrame.SIZE);
        Report.line("");
        Report.text(" at ");
        Report.codeAddress(Magic.load32(frame + TrapFrame.EIP));
        Report.line("");
        stack(Magic.load32(frame + TrapFrame.EBP));
        halt();
    }

    /** Entered by task switch with a stack of its own; the interrupted state is in the main task's segment. */
    static void doubleFault() {
        int state = DescriptorTables.interruptedState(Memory.tables);
        begin("double fault (kernel stack overrun?)");
        register("eip", Magic.load32(state + DescriptorTables.STATE_EIP));
        register("esp", Magic.load32(state + DescriptorTables.STATE_ESP));
        register("ebp", Magic.load32(state + DescriptorTables.STATE_EBP));
        register("cr2", Magic.readCr2());
        Report.line("");
        Report.text(" at ");
        Report.codeAddress(Magic.load32(state + DescriptorTables.STATE_EIP));
        Report.line("");
        stack(Magic.load32(state + DescriptorTables.STATE_EBP));
        halt();
    }

    private static void begin(String reason) {
        Magic.cli();
        if (panicking) {
            Report.line("panic while reporting a panic");
            halt();
        }
        panicking = true;
        Report.line("");
        Report.text("PANIC: ");
        Report.line(reason);
    }

    private static void register(String name, int value) {
        Report.space();
        Report.text(name);
        Report.write('=');
        Report.hex(value);
    }

    /** Walks the chain of frames as long as it looks like one. */
    private static void stack(int start) {
        int frame = start;
        for (int i = 0; i < MAX_FRAMES && isStack(frame); i++) {
            int pc = Magic.load32(frame + 4);
            if (pc == 0) {
                break;
            }
            Report.text(" from ");
            Report.codeAddress(pc - 1);
            Report.line("");
            frame = Magic.load32(frame);
        }
        EventRing.printLast();
    }

    private static boolean isStack(int frame) {
        return (frame & 3) == 0 && frame >= AddressSpace.LOCAL_START && frame < Memory.end
                && (frame < Memory.stackBottom || frame <= Memory.stackTop - 8) && frame != 0;
    }

    private static void halt() {
        while (true) {
            Magic.cli();
            Magic.hlt();
        }
    }
}

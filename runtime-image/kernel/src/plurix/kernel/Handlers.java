package plurix.kernel;

import plurix.dhs.AddressSpace;
import plurix.dhs.Outcome;
import plurix.hw.Pic;
import plurix.hw.Rtl8139;
import plurix.hw.Timer;
import plurix.rt.CodeMap;
import plurix.rt.Interrupt;
import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/**
 * Entry points of the processor's exceptions and interrupts, interrupts disabled. They touch only local memory and resident pages; a DHS fault
 * inside one is a broken invariant and stops the node. {@link Loop#running} is false while a handler works, so that nothing aborts it.
 */
@NodeLocal
final class Handlers {
    private static final int WRITE_ACCESS = 2;

    private static byte[] receiveBuffer;
    private static int nullPointerEntry;
    private static int divideByZeroEntry;

    private Handlers() {
    }

    static void initialize(byte[] frameBuffer, int nullPointerCode, int divideByZeroCode) {
        receiveBuffer = frameBuffer;
        nullPointerEntry = nullPointerCode;
        divideByZeroEntry = divideByZeroCode;
    }

    @Interrupt(0)
    static void divideError(int frame, int error) {
        if (!Loop.running) {
            Panic.trap("division by zero in the kernel", frame);
        }
        raise(frame, divideByZeroEntry);
    }

    @Interrupt(2)
    static void nonMaskable(int frame, int error) {
        Panic.trap("stopped by non-maskable interrupt", frame);
    }

    @Interrupt(3)
    static void breakpoint(int frame, int error) {
        Panic.trap("breakpoint", frame);
    }

    @Interrupt(6)
    static void invalidInstruction(int frame, int error) {
        Panic.trap("invalid instruction", frame);
    }

    @Interrupt(7)
    static void noCoprocessor(int frame, int error) {
        Panic.trap("coprocessor not available", frame);
    }

    @Interrupt(10)
    static void invalidTaskState(int frame, int error) {
        Panic.trap("invalid task state", frame);
    }

    @Interrupt(11)
    static void segmentAbsent(int frame, int error) {
        Panic.trap("segment not present", frame);
    }

    @Interrupt(12)
    static void stackFault(int frame, int error) {
        Panic.trap("stack segment fault", frame);
    }

    @Interrupt(13)
    static void generalProtection(int frame, int error) {
        Panic.trap("general protection fault", frame);
    }

    @Interrupt(16)
    static void floatingPoint(int frame, int error) {
        Panic.trap("x87 exception", frame);
    }

    @Interrupt(17)
    static void alignment(int frame, int error) {
        Panic.trap("alignment check", frame);
    }

    @Interrupt(19)
    static void simd(int frame, int error) {
        Panic.trap("SIMD exception", frame);
    }

    @Interrupt(14)
    static void pageFault(int frame, int error) {
        int address = Magic.readCr2();
        boolean was = Loop.running;
        Loop.running = false;
        if (AddressSpace.isShared(address)) {
            if (!was) {
                Panic.trap("the kernel touches the shared heap outside of a transaction", frame);
            }
            access(frame, AddressSpace.pageOf(address), (error & WRITE_ACCESS) != 0);
        } else if (was && isNullPage(address) && CodeMap.find(Magic.load32(frame + TrapFrame.EIP)) != null) {
            Loop.running = true;
            raise(frame, nullPointerEntry);
        } else {
            Panic.trap("access to an address that does not exist", frame);
        }
        Loop.running = was;
    }

    private static boolean isNullPage(int address) {
        return address >= 0 ? address < AddressSpace.PAGE_SIZE : address >= -AddressSpace.PAGE_SIZE;
    }

    /** Makes a DHS page accessible for the running transaction, waiting for it as long as need be. */
    private static void access(int frame, int page, boolean write) {
        int from = Loop.ticks;
        int outcome = write ? Loop.engine.writeFault(page) : Loop.engine.readFault(page);
        while (outcome == Outcome.WAIT) {
            Loop.waitForInterrupt();
            if (Loop.engine.abortRequested()) {
                Loop.leaveAborted();
            }
            outcome = write ? Loop.engine.writeFault(page) : Loop.engine.readFault(page);
        }
        if (outcome == Outcome.ABORTED) {
            Loop.leaveAborted();
        }
        if (outcome != Outcome.READY) {
            Loop.pageLost(page, Magic.load32(frame + TrapFrame.EIP), Magic.load32(frame + TrapFrame.EBP));
        }
        Loop.excuse(Loop.ticks - from);
    }

    /** Continues in the run time as if the faulting instruction had called it; the handler's frame is left behind. */
    private static void raise(int frame, int entry) {
        int esp = frame + TrapFrame.SIZE - 4;
        int pc = Magic.load32(frame + TrapFrame.EIP);
        int ebp = Magic.load32(frame + TrapFrame.EBP);
        Magic.store32(esp, pc + 1);     // looked up as return address - 1
        Magic.sti();
        Magic.jump(entry, ebp, esp, null);
    }

    @Interrupt(32)
    static void timer(int frame, int error) {
        boolean was = Loop.running;
        Loop.running = false;
        Loop.ticks++;
        Loop.engine.onTimer();
        Loop.events.tick();
        Pic.endOfInterrupt(Timer.LINE);
        if (was && !Loop.engine.abortRequested() && Loop.isOverdue()) {
            Loop.timeLimit(Magic.load32(frame + TrapFrame.EIP), Magic.load32(frame + TrapFrame.EBP));
        }
        resume(was);
    }

    /** Both lines that the board's wiring can give the card. */
    @Interrupt(42)
    static void network(int frame, int error) {
        boolean was = Loop.running;
        Loop.running = false;
        Rtl8139.acknowledge();
        int length = Rtl8139.receive(receiveBuffer);
        while (length != 0) {
            Loop.engine.onFrame(receiveBuffer, 0, length);
            length = Rtl8139.receive(receiveBuffer);
        }
        Pic.endOfInterrupt(Rtl8139.interruptLine());
        resume(was);
    }

    /** Back to the interrupted code, unless it is a transaction that the engine has just aborted. */
    private static void resume(boolean was) {
        if (was && Loop.engine.abortRequested()) {
            Loop.leaveAborted();
        }
        Loop.running = was;
    }

    @Interrupt(39)
    static void spuriousMaster(int frame, int error) {
        Pic.endOfSpurious(7);
    }

    @Interrupt(47)
    static void spuriousSlave(int frame, int error) {
        Pic.endOfSpurious(15);
    }

    @Interrupt(255)
    static void spuriousLocal(int frame, int error) {
    }
}

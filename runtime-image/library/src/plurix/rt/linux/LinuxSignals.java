package plurix.rt.linux;

import plurix.rt.CodeMap;
import plurix.rt.Faults;
import plurix.rt.ImageInfo;
import plurix.rt.Magic;
import plurix.rt.MethodRecord;

/**
 * Turns SIGSEGV and SIGFPE into Java exceptions: the handler (on a stack of its own) edits the interrupted registers so that the
 * method seems to have called {@code Throw.nullPointer} or {@code divideByZero}.
 */
final class LinuxSignals {
    private static final int SIGFPE = 8;
    private static final int SIGSEGV = 11;
    private static final int SA_SIGINFO = 0x4;
    private static final int SA_RESTORER = 0x04000000;
    private static final int SA_ONSTACK = 0x08000000;
    private static final int SA_NODEFER = 0x40000000;
    private static final int ALTERNATE_STACK_BYTES = 0x10000;
    private static final int PAGE = 4096;
    /** Offsets in siginfo_t and in the register part of ucontext_t. */
    private static final int SI_ADDR = 12;
    private static final int UC_EBP = 44;
    private static final int UC_ESP = 48;
    private static final int UC_EIP = 76;

    private LinuxSignals() {
    }

    static void install() {
        int stack = Syscall.map(0, ALTERNATE_STACK_BYTES);
        int area = LinuxStart.SCRATCH;
        Magic.store32(area, stack);
        Magic.store32(area + 4, 0);
        Magic.store32(area + 8, ALTERNATE_STACK_BYTES);
        check(Syscall.call(Syscall.SIGALTSTACK, area, 0, 0));
        handle(SIGSEGV);
        handle(SIGFPE);
    }

    private static void handle(int signal) {
        int area = LinuxStart.SCRATCH;
        Magic.store32(area, ImageInfo.signalEntry);
        Magic.store32(area + 4, SA_SIGINFO | SA_RESTORER | SA_ONSTACK | SA_NODEFER);
        Magic.store32(area + 8, ImageInfo.signalReturn);
        Magic.store32(area + 12, 0);
        Magic.store32(area + 16, 0);
        check(Magic.linuxSyscall(Syscall.RT_SIGACTION, signal, area, 0, 8, 0, 0));
    }

    private static void check(int result) {
        if (Syscall.failed(result)) {
            LinuxPlatform.fatal("plurix: the kernel refused to install the signal handlers");
        }
    }

    /** Called by the signal entry code with the three arguments of a SA_SIGINFO handler. */
    static void onSignal(int signal, int info, int context) {
        int pc = Magic.load32(context + UC_EIP);
        MethodRecord method = CodeMap.find(pc);
        int address = Magic.load32(info + SI_ADDR);
        if (method == null) {
            die(signal, pc, address);
        } else if (signal == SIGFPE) {
            pushPc(context, pc, Faults.divideByZeroEntry());
        } else if (address >= -PAGE && address < PAGE) {
            pushPc(context, pc, Faults.nullPointerEntry());
        } else {
            die(signal, pc, address);
        }
    }

    private static void pushPc(int context, int pc, int target) {
        int esp = Magic.load32(context + UC_ESP) - 4;
        Magic.store32(esp, pc + 1);
        Magic.store32(context + UC_ESP, esp);
        Magic.store32(context + UC_EIP, target);
    }

    private static void die(int signal, int pc, int address) {
        System.err.println("plurix: signal " + signal + " at pc 0x" + Integer.toHexString(pc) + ", address 0x" + Integer.toHexString(address));
        MethodRecord method = CodeMap.find(pc);
        if (method != null) {
            System.err.println("plurix: in " + method.owner().getName() + "." + method.name() + method.descriptor() + " line "
                    + method.lineAt(pc - method.codeAddress()));
        }
        LinuxPlatform.exit(128 + signal);
    }
}

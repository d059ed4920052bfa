package plurix.rt.linux;

import plurix.rt.ClassInit;
import plurix.rt.ImageInfo;
import plurix.rt.LocalPage;
import plurix.rt.Magic;

/** Start of a program on linux-i386: the entry code has set ESP to our stack and EBP to 0 and passes the kernel's stack pointer. */
final class LinuxStart {
    /** Scratch words in the local page for system calls. */
    static final int TIME = LocalPage.KERNEL;
    static final int SCRATCH = LocalPage.KERNEL + 16;

    private static final int WORD = 4;

    private LinuxStart() {
    }

    static void start(int kernelStack) {
        LinuxPlatform.start();
        LinuxSignals.install();
        try {
            String[] arguments = arguments(kernelStack);
            ClassInit.initialize(ImageInfo.mainClass);
            Magic.callObject(ImageInfo.mainCode, arguments);
        } catch (Throwable t) {
            LinuxPlatform.uncaught(t);
        }
        LinuxPlatform.exit(0);
    }

    private static String[] arguments(int kernelStack) {
        int count = Magic.load32(kernelStack) - 1;
        String[] result = new String[count < 0 ? 0 : count];
        for (int i = 0; i < result.length; i++) {
            result[i] = text(Magic.load32(kernelStack + 2 * WORD + i * WORD));
        }
        return result;
    }

    /** Arguments are taken as Latin-1. */
    private static String text(int address) {
        int length = 0;
        while (Magic.load8u(address + length) != 0) {
            length++;
        }
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) Magic.load8u(address + i);
        }
        return new String(chars);
    }
}

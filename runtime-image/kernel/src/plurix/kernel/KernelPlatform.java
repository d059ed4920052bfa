package plurix.kernel;

import plurix.rt.Magic;

/** The services of {@code plurix.rt.Platform} on a node. Bound by the image builder; runs in the context of its caller. */
final class KernelPlatform {
    private KernelPlatform() {
    }

    static void writeByte(int stream, int value) {
        SmartBuffer.write(value);
    }

    /** Output leaves the node at commit. */
    static void flush(int stream) {
    }

    static long currentTimeMillis() {
        boolean enabled = Cpu.disableInterrupts();
        long result = Loop.clock().wallMillis();
        Cpu.restoreInterrupts(enabled);
        return result;
    }

    static long nanoTime() {
        boolean enabled = Cpu.disableInterrupts();
        long result = Loop.clock().micros() * 1000;
        Cpu.restoreInterrupts(enabled);
        return result;
    }

    static void exit(int status) {
        throw new IllegalStateException("System.exit(" + status + "): a station is shut down by the cluster, a transaction ends by finish()");
    }

    static boolean growHeap(int bytes) {
        if (Memory.isLocalHeapOpen()) {
            return Memory.growLocalHeap(bytes);
        }
        return Loop.growHeap(bytes);
    }

    static void uncaught(Throwable exception) {
        Loop.uncaught(exception);
    }

    /** The stack has shrunk: room below the limit that a StackOverflowError used is free again. */
    static void unwound(int esp) {
        Memory.setStackLimit();
    }

    static void fatal(String message) {
        Panic.stop(message);
    }
}

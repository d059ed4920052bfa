package java.io;

import plurix.rt.Platform;

/**
 * The console of the node that executes the call. Has no state of its own, because one object serves all nodes: the
 * buffer is node-local in {@link Platform}.
 */
public final class ConsoleStream extends OutputStream {
    private final int descriptor;

    /** @param descriptor 1 standard output, 2 error output */
    public ConsoleStream(int descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public void write(int b) {
        Platform.writeByte(descriptor, b);
    }

    @Override
    public void flush() {
        Platform.flush(descriptor);
    }
}

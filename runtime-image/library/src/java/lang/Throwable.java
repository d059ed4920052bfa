package java.lang;

import java.io.PrintStream;
import java.io.Serializable;
import plurix.rt.StackTraces;

/**
 * What can be thrown. The stack is recorded as code addresses at construction and turned into text only when somebody asks.
 * {@code cause == this} means that no cause has been set yet.
 */
public class Throwable implements Serializable {
    private static final Throwable[] NONE = {};
    private static final String CAUSED_BY = "Caused by: ";
    private static final String SUPPRESSED = "Suppressed: ";

    private String detailMessage;
    private Throwable cause = this;
    private int[] backtrace;
    private StackTraceElement[] stackTrace;
    /** Null if suppression is disabled; its unused entries at the end are null. */
    private Throwable[] suppressed = NONE;

    public Throwable() {
        fillInStackTrace();
    }

    public Throwable(String message) {
        fillInStackTrace();
        detailMessage = message;
    }

    public Throwable(String message, Throwable cause) {
        fillInStackTrace();
        detailMessage = message;
        this.cause = cause;
    }

    public Throwable(Throwable cause) {
        fillInStackTrace();
        detailMessage = cause == null ? null : cause.toString();
        this.cause = cause;
    }

    protected Throwable(String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
        if (writableStackTrace) {
            fillInStackTrace();
        } else {
            stackTrace = new StackTraceElement[0];
        }
        detailMessage = message;
        this.cause = cause;
        if (!enableSuppression) {
            suppressed = null;
        }
    }

    public Throwable fillInStackTrace() {
        backtrace = StackTraces.capture(this);
        stackTrace = null;
        return this;
    }

    public String getMessage() {
        return detailMessage;
    }

    public String getLocalizedMessage() {
        return getMessage();
    }

    public Throwable getCause() {
        return cause == this ? null : cause;
    }

    public Throwable initCause(Throwable cause) {
        if (this.cause != this) {
            throw new IllegalStateException("Can't overwrite cause with "
                    + (cause == null ? "a null" : cause.toString()), this);
        }
        if (cause == this) {
            throw new IllegalArgumentException("Self-causation not permitted", this);
        }
        this.cause = cause;
        return this;
    }

    public final void addSuppressed(Throwable exception) {
        if (exception == this) {
            throw new IllegalArgumentException("Self-suppression not permitted", exception);
        }
        if (exception == null) {
            throw new NullPointerException("Cannot suppress a null exception.");
        }
        if (suppressed != null) {
            Throwable[] longer = new Throwable[suppressed.length + 1];
            System.arraycopy(suppressed, 0, longer, 0, suppressed.length);
            longer[suppressed.length] = exception;
            suppressed = longer;
        }
    }

    public final Throwable[] getSuppressed() {
        return suppressed == null ? NONE : suppressed.clone();
    }

    public StackTraceElement[] getStackTrace() {
        return frames().clone();
    }

    public void setStackTrace(StackTraceElement[] elements) {
        StackTraceElement[] copy = elements.clone();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) {
                throw new NullPointerException("stackTrace[" + i + "]");
            }
        }
        stackTrace = copy;
    }

    private StackTraceElement[] frames() {
        if (stackTrace == null) {
            stackTrace = backtrace == null ? new StackTraceElement[0] : StackTraces.decode(backtrace);
        }
        return stackTrace;
    }

    @Override
    public String toString() {
        String name = getClass().getName();
        String message = getLocalizedMessage();
        return message == null ? name : name + ": " + message;
    }

    public void printStackTrace() {
        printStackTrace(System.err);
    }

    public void printStackTrace(PrintStream out) {
        out.print(stackTraceText());
        out.flush();
    }

    private String stackTraceText() {
        StringBuilder text = new StringBuilder();
        Printed printed = new Printed(this, null);
        text.append(this).append('\n');
        StackTraceElement[] frames = frames();
        for (int i = 0; i < frames.length; i++) {
            text.append("\tat ").append(frames[i]).append('\n');
        }
        appendRelated(text, frames, "", printed);
        return text.toString();
    }

    private void appendRelated(StringBuilder text, StackTraceElement[] frames, String indent, Printed printed) {
        if (suppressed != null) {
            for (int i = 0; i < suppressed.length; i++) {
                suppressed[i].appendEnclosed(text, frames, SUPPRESSED, indent + '\t', printed);
            }
        }
        if (getCause() != null) {
            getCause().appendEnclosed(text, frames, CAUSED_BY, indent, printed);
        }
    }

    /** Leaves out the outer frames that this has in common with the enclosing trace. */
    private void appendEnclosed(StringBuilder text, StackTraceElement[] enclosing, String caption, String indent,
            Printed printed) {
        if (Printed.contains(printed, this)) {
            text.append(indent).append(caption).append("[CIRCULAR REFERENCE: ").append(this).append("]\n");
            return;
        }
        StackTraceElement[] frames = frames();
        int own = frames.length;
        int other = enclosing.length;
        while (own > 0 && other > 0 && frames[own - 1].equals(enclosing[other - 1])) {
            own--;
            other--;
        }
        text.append(indent).append(caption).append(this).append('\n');
        for (int i = 0; i < own; i++) {
            text.append(indent).append("\tat ").append(frames[i]).append('\n');
        }
        if (own != frames.length) {
            text.append(indent).append("\t... ").append(frames.length - own).append(" more\n");
        }
        appendRelated(text, frames, indent, printed.add(this));
    }

    /** Set of the exceptions in a printed trace; shared and extended while the trace is printed. */
    private static final class Printed {
        private final Throwable element;
        private Printed next;

        Printed(Throwable element, Printed next) {
            this.element = element;
            this.next = next;
        }

        Printed add(Throwable exception) {
            next = new Printed(exception, next);
            return this;
        }

        static boolean contains(Printed set, Throwable exception) {
            for (Printed p = set; p != null; p = p.next) {
                if (p.element == exception) {
                    return true;
                }
            }
            return false;
        }
    }
}

package java.util.stream;

import java.util.ArrayList;
import java.util.List;

/** What pipelines of all kinds share: they are used once, and closed once. */
abstract class Stage {
    private boolean used;
    private List<Runnable> closers;

    final void use() {
        if (used) {
            throw new IllegalStateException("stream has already been operated upon or closed");
        }
        used = true;
    }

    /** Takes over what is to be done when the stream is closed. */
    final <S extends Stage> S passTo(S next) {
        ((Stage) next).closers = closers;
        return next;
    }

    final void addCloser(Runnable action) {
        if (closers == null) {
            closers = new ArrayList<>();
        }
        closers.add(action);
    }

    public boolean isParallel() {
        return false;
    }

    public void close() {
        used = true;
        List<Runnable> all = closers;
        closers = null;
        if (all == null) {
            return;
        }
        Throwable first = null;
        for (Runnable action : all) {
            try {
                action.run();
            } catch (RuntimeException | Error e) {
                if (first == null) {
                    first = e;
                } else if (first != e) {
                    first.addSuppressed(e);
                }
            }
        }
        if (first instanceof RuntimeException) {
            throw (RuntimeException) first;
        }
        if (first != null) {
            throw (Error) first;
        }
    }
}

package java.util.stream;

import java.util.Iterator;

/** What all streams have. Streams are sequential: {@code parallel} asks for nothing else. */
public interface BaseStream<T, S extends BaseStream<T, S>> extends AutoCloseable {
    Iterator<T> iterator();

    boolean isParallel();

    S sequential();

    S parallel();

    S unordered();

    S onClose(Runnable action);

    @Override
    void close();
}

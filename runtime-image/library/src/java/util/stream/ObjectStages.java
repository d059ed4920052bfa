package java.util.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The operations from a stream of objects to another one, and those that need no result. */
abstract class ObjectStages<T> extends Stage implements Stream<T> {
    private final Pull<T> stage;

    ObjectStages(Pull<T> stage) {
        this.stage = stage;
    }

    final Pull<T> begin() {
        use();
        return stage;
    }

    private <R> Stream<R> next(Pull<R> pull) {
        return passTo(new Pipeline<R>(pull));
    }

    @Override
    public Stream<T> filter(Predicate<? super T> condition) {
        Objects.requireNonNull(condition);
        Pull<T> source = begin();
        return next(new Pull<T>() {
            @Override
            boolean advance() {
                while (source.advance()) {
                    if (condition.test(source.value)) {
                        value = source.value;
                        return true;
                    }
                }
                return false;
            }
        });
    }

    @Override
    public Stream<T> peek(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        Pull<T> source = begin();
        return next(new Pull<T>() {
            @Override
            boolean advance() {
                if (!source.advance()) {
                    return false;
                }
                value = source.value;
                action.accept(value);
                return true;
            }

            @Override
            long size() {
                return source.size();
            }
        });
    }

    @Override
    public Stream<T> limit(long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
        Pull<T> source = begin();
        return next(new Pull<T>() {
            private long left = count;

            @Override
            boolean advance() {
                if (left == 0 || !source.advance()) {
                    return false;
                }
                left--;
                value = source.value;
                return true;
            }
        });
    }

    @Override
    public Stream<T> skip(long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
        Pull<T> source = begin();
        return next(new Pull<T>() {
            private long left = count;

            @Override
            boolean advance() {
                for (; left > 0; left--) {
                    if (!source.advance()) {
                        return false;
                    }
                }
                if (!source.advance()) {
                    return false;
                }
                value = source.value;
                return true;
            }
        });
    }

    @Override
    public Stream<T> takeWhile(Predicate<? super T> condition) {
        Objects.requireNonNull(condition);
        Pull<T> source = begin();
        return next(new Pull<T>() {
            private boolean ended;

            @Override
            boolean advance() {
                if (ended || !source.advance() || !condition.test(source.value)) {
                    ended = true;
                    return false;
                }
                value = source.value;
                return true;
            }
        });
    }

    @Override
    public Stream<T> dropWhile(Predicate<? super T> condition) {
        Objects.requireNonNull(condition);
        Pull<T> source = begin();
        return next(new Pull<T>() {
            private boolean begun;

            @Override
            boolean advance() {
                boolean found = source.advance();
                while (!begun && found && condition.test(source.value)) {
                    found = source.advance();
                }
                begun = true;
                value = source.value;
                return found;
            }
        });
    }

    @Override
    public <R> Stream<R> map(Function<? super T, ? extends R> function) {
        Objects.requireNonNull(function);
        Pull<T> source = begin();
        return next(new Pull<R>() {
            @Override
            boolean advance() {
                if (!source.advance()) {
                    return false;
                }
                value = function.apply(source.value);
                return true;
            }

            @Override
            long size() {
                return source.size();
            }
        });
    }

    @Override
    public <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> function) {
        Objects.requireNonNull(function);
        Pull<T> source = begin();
        return next(new Pull<R>() {
            private Pull<R> inner;
            private Stream<? extends R> opened;

            @Override
            boolean advance() {
                while (true) {
                    if (inner != null && inner.advance()) {
                        value = inner.value;
                        return true;
                    }
                    if (opened != null) {
                        opened.close();
                    }
                    inner = null;
                    opened = null;
                    if (!source.advance()) {
                        return false;
                    }
                    opened = function.apply(source.value);
                    inner = opened == null ? null : Pipeline.<R>pull(opened);
                }
            }
        });
    }

    @Override
    public Stream<T> distinct() {
        Pull<T> source = begin();
        return next(new Pull<T>() {
            private final Set<T> seen = new HashSet<>();

            @Override
            boolean advance() {
                while (source.advance()) {
                    if (seen.add(source.value)) {
                        value = source.value;
                        return true;
                    }
                }
                return false;
            }
        });
    }

    @Override
    public Stream<T> sorted() {
        return sorted(null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Stream<T> sorted(Comparator<? super T> order) {
        Pull<T> source = begin();
        return next(new Pull<T>() {
            private Object[] all;
            private int next;

            @Override
            boolean advance() {
                if (all == null) {
                    List<T> elements = new ArrayList<>();
                    while (source.advance()) {
                        elements.add(source.value);
                    }
                    all = elements.toArray();
                    Arrays.sort((T[]) all, order);
                }
                if (next == all.length) {
                    return false;
                }
                value = (T) all[next++];
                return true;
            }

            @Override
            long size() {
                return source.size();
            }
        });
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        Pull<T> source = begin();
        while (source.advance()) {
            action.accept(source.value);
        }
    }

    @Override
    public void forEachOrdered(Consumer<? super T> action) {
        forEach(action);
    }

    @Override
    public long count() {
        Pull<T> source = begin();
        long count = source.size();
        if (count < 0) {
            for (count = 0; source.advance(); count++) {
                // counts only
            }
        }
        return count;
    }

    @Override
    public boolean anyMatch(Predicate<? super T> condition) {
        Objects.requireNonNull(condition);
        Pull<T> source = begin();
        while (source.advance()) {
            if (condition.test(source.value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean allMatch(Predicate<? super T> condition) {
        return !anyMatch(value -> !condition.test(value));
    }

    @Override
    public boolean noneMatch(Predicate<? super T> condition) {
        return !anyMatch(condition);
    }

    @Override
    public Stream<T> sequential() {
        return this;
    }

    @Override
    public Stream<T> parallel() {
        return this;
    }

    @Override
    public Stream<T> unordered() {
        return this;
    }

    @Override
    public Stream<T> onClose(Runnable action) {
        addCloser(action);
        return this;
    }
}

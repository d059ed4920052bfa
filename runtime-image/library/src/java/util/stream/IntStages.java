package java.util.stream;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** The operations from a stream of int values to another stream, and those that need no result. */
abstract class IntStages extends Stage implements IntStream {
    private final IntPull stage;

    IntStages(IntPull stage) {
        this.stage = stage;
    }

    final IntPull begin() {
        use();
        return stage;
    }

    private IntStream next(IntPull pull) {
        return passTo(new IntPipeline(pull));
    }

    @Override
    public IntStream filter(IntPredicate condition) {
        Objects.requireNonNull(condition);
        IntPull source = begin();
        return next(new IntPull() {
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
    public IntStream peek(IntConsumer action) {
        Objects.requireNonNull(action);
        IntPull source = begin();
        return next(new IntPull() {
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
    public IntStream limit(long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
        IntPull source = begin();
        return next(new IntPull() {
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
    public IntStream skip(long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
        IntPull source = begin();
        return next(new IntPull() {
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
    public IntStream takeWhile(IntPredicate condition) {
        Objects.requireNonNull(condition);
        IntPull source = begin();
        return next(new IntPull() {
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
    public IntStream dropWhile(IntPredicate condition) {
        Objects.requireNonNull(condition);
        IntPull source = begin();
        return next(new IntPull() {
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
    public IntStream map(IntUnaryOperator function) {
        Objects.requireNonNull(function);
        IntPull source = begin();
        return next(new IntPull() {
            @Override
            boolean advance() {
                if (!source.advance()) {
                    return false;
                }
                value = function.applyAsInt(source.value);
                return true;
            }

            @Override
            long size() {
                return source.size();
            }
        });
    }

    @Override
    public <U> Stream<U> mapToObj(IntFunction<? extends U> function) {
        Objects.requireNonNull(function);
        IntPull source = begin();
        return passTo(new Pipeline<U>(new Pull<U>() {
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
        }));
    }

    @Override
    public LongStream mapToLong(IntToLongFunction function) {
        Objects.requireNonNull(function);
        IntPull source = begin();
        return passTo(new LongPipeline(new LongPull() {
            @Override
            boolean advance() {
                if (!source.advance()) {
                    return false;
                }
                value = function.applyAsLong(source.value);
                return true;
            }

            @Override
            long size() {
                return source.size();
            }
        }));
    }

    @Override
    public DoubleStream mapToDouble(IntToDoubleFunction function) {
        Objects.requireNonNull(function);
        IntPull source = begin();
        return passTo(new DoublePipeline(new DoublePull() {
            @Override
            boolean advance() {
                if (!source.advance()) {
                    return false;
                }
                value = function.applyAsDouble(source.value);
                return true;
            }

            @Override
            long size() {
                return source.size();
            }
        }));
    }

    @Override
    public IntStream flatMap(IntFunction<? extends IntStream> function) {
        Objects.requireNonNull(function);
        IntPull source = begin();
        return next(new IntPull() {
            private IntPull inner;
            private IntStream opened;

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
                    inner = opened == null ? null : IntPipeline.pull(opened);
                }
            }
        });
    }

    @Override
    public IntStream distinct() {
        return boxed().distinct().mapToInt(Integer::intValue);
    }

    @Override
    public IntStream sorted() {
        IntPull source = begin();
        return next(new IntPull() {
            private int[] all;
            private int next;

            @Override
            boolean advance() {
                if (all == null) {
                    all = IntPipeline.toArray(source);
                    Arrays.sort(all);
                }
                if (next == all.length) {
                    return false;
                }
                value = all[next++];
                return true;
            }

            @Override
            long size() {
                return source.size();
            }
        });
    }

    @Override
    public void forEach(IntConsumer action) {
        Objects.requireNonNull(action);
        IntPull source = begin();
        while (source.advance()) {
            action.accept(source.value);
        }
    }

    @Override
    public void forEachOrdered(IntConsumer action) {
        forEach(action);
    }

    @Override
    public long count() {
        IntPull source = begin();
        long count = source.size();
        if (count < 0) {
            for (count = 0; source.advance(); count++) {
                // counts only
            }
        }
        return count;
    }

    @Override
    public boolean anyMatch(IntPredicate condition) {
        Objects.requireNonNull(condition);
        IntPull source = begin();
        while (source.advance()) {
            if (condition.test(source.value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean allMatch(IntPredicate condition) {
        return !anyMatch(value -> !condition.test(value));
    }

    @Override
    public boolean noneMatch(IntPredicate condition) {
        return !anyMatch(condition);
    }

    @Override
    public IntStream sequential() {
        return this;
    }

    @Override
    public IntStream parallel() {
        return this;
    }

    @Override
    public IntStream unordered() {
        return this;
    }

    @Override
    public IntStream onClose(Runnable action) {
        addCloser(action);
        return this;
    }
}

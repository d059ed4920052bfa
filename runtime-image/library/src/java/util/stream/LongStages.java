package java.util.stream;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;

/** The operations from a stream of long values to another stream, and those that need no result. */
abstract class LongStages extends Stage implements LongStream {
    private final LongPull stage;

    LongStages(LongPull stage) {
        this.stage = stage;
    }

    final LongPull begin() {
        use();
        return stage;
    }

    private LongStream next(LongPull pull) {
        return passTo(new LongPipeline(pull));
    }

    @Override
    public LongStream filter(LongPredicate condition) {
        Objects.requireNonNull(condition);
        LongPull source = begin();
        return next(new LongPull() {
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
    public LongStream peek(LongConsumer action) {
        Objects.requireNonNull(action);
        LongPull source = begin();
        return next(new LongPull() {
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
    public LongStream limit(long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
        LongPull source = begin();
        return next(new LongPull() {
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
    public LongStream skip(long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
        LongPull source = begin();
        return next(new LongPull() {
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
    public LongStream takeWhile(LongPredicate condition) {
        Objects.requireNonNull(condition);
        LongPull source = begin();
        return next(new LongPull() {
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
    public LongStream dropWhile(LongPredicate condition) {
        Objects.requireNonNull(condition);
        LongPull source = begin();
        return next(new LongPull() {
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
    public LongStream map(LongUnaryOperator function) {
        Objects.requireNonNull(function);
        LongPull source = begin();
        return next(new LongPull() {
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
        });
    }

    @Override
    public <U> Stream<U> mapToObj(LongFunction<? extends U> function) {
        Objects.requireNonNull(function);
        LongPull source = begin();
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
    public IntStream mapToInt(LongToIntFunction function) {
        Objects.requireNonNull(function);
        LongPull source = begin();
        return passTo(new IntPipeline(new IntPull() {
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
        }));
    }

    @Override
    public DoubleStream mapToDouble(LongToDoubleFunction function) {
        Objects.requireNonNull(function);
        LongPull source = begin();
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
    public LongStream flatMap(LongFunction<? extends LongStream> function) {
        Objects.requireNonNull(function);
        LongPull source = begin();
        return next(new LongPull() {
            private LongPull inner;
            private LongStream opened;

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
                    inner = opened == null ? null : LongPipeline.pull(opened);
                }
            }
        });
    }

    @Override
    public LongStream distinct() {
        return boxed().distinct().mapToLong(Long::longValue);
    }

    @Override
    public LongStream sorted() {
        LongPull source = begin();
        return next(new LongPull() {
            private long[] all;
            private int next;

            @Override
            boolean advance() {
                if (all == null) {
                    all = LongPipeline.toArray(source);
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
    public void forEach(LongConsumer action) {
        Objects.requireNonNull(action);
        LongPull source = begin();
        while (source.advance()) {
            action.accept(source.value);
        }
    }

    @Override
    public void forEachOrdered(LongConsumer action) {
        forEach(action);
    }

    @Override
    public long count() {
        LongPull source = begin();
        long count = source.size();
        if (count < 0) {
            for (count = 0; source.advance(); count++) {
                // counts only
            }
        }
        return count;
    }

    @Override
    public boolean anyMatch(LongPredicate condition) {
        Objects.requireNonNull(condition);
        LongPull source = begin();
        while (source.advance()) {
            if (condition.test(source.value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean allMatch(LongPredicate condition) {
        return !anyMatch(value -> !condition.test(value));
    }

    @Override
    public boolean noneMatch(LongPredicate condition) {
        return !anyMatch(condition);
    }

    @Override
    public LongStream sequential() {
        return this;
    }

    @Override
    public LongStream parallel() {
        return this;
    }

    @Override
    public LongStream unordered() {
        return this;
    }

    @Override
    public LongStream onClose(Runnable action) {
        addCloser(action);
        return this;
    }
}

package java.util.stream;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;

/** The operations from a stream of double values to another stream, and those that need no result. */
abstract class DoubleStages extends Stage implements DoubleStream {
    private final DoublePull stage;

    DoubleStages(DoublePull stage) {
        this.stage = stage;
    }

    final DoublePull begin() {
        use();
        return stage;
    }

    private DoubleStream next(DoublePull pull) {
        return passTo(new DoublePipeline(pull));
    }

    @Override
    public DoubleStream filter(DoublePredicate condition) {
        Objects.requireNonNull(condition);
        DoublePull source = begin();
        return next(new DoublePull() {
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
    public DoubleStream peek(DoubleConsumer action) {
        Objects.requireNonNull(action);
        DoublePull source = begin();
        return next(new DoublePull() {
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
    public DoubleStream limit(long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
        DoublePull source = begin();
        return next(new DoublePull() {
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
    public DoubleStream skip(long count) {
        if (count < 0) {
            throw new IllegalArgumentException(Long.toString(count));
        }
        DoublePull source = begin();
        return next(new DoublePull() {
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
    public DoubleStream takeWhile(DoublePredicate condition) {
        Objects.requireNonNull(condition);
        DoublePull source = begin();
        return next(new DoublePull() {
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
    public DoubleStream dropWhile(DoublePredicate condition) {
        Objects.requireNonNull(condition);
        DoublePull source = begin();
        return next(new DoublePull() {
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
    public DoubleStream map(DoubleUnaryOperator function) {
        Objects.requireNonNull(function);
        DoublePull source = begin();
        return next(new DoublePull() {
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
        });
    }

    @Override
    public <U> Stream<U> mapToObj(DoubleFunction<? extends U> function) {
        Objects.requireNonNull(function);
        DoublePull source = begin();
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
    public IntStream mapToInt(DoubleToIntFunction function) {
        Objects.requireNonNull(function);
        DoublePull source = begin();
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
    public LongStream mapToLong(DoubleToLongFunction function) {
        Objects.requireNonNull(function);
        DoublePull source = begin();
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
    public DoubleStream flatMap(DoubleFunction<? extends DoubleStream> function) {
        Objects.requireNonNull(function);
        DoublePull source = begin();
        return next(new DoublePull() {
            private DoublePull inner;
            private DoubleStream opened;

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
                    inner = opened == null ? null : DoublePipeline.pull(opened);
                }
            }
        });
    }

    @Override
    public DoubleStream distinct() {
        return boxed().distinct().mapToDouble(Double::doubleValue);
    }

    @Override
    public DoubleStream sorted() {
        DoublePull source = begin();
        return next(new DoublePull() {
            private double[] all;
            private int next;

            @Override
            boolean advance() {
                if (all == null) {
                    all = DoublePipeline.toArray(source);
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
    public void forEach(DoubleConsumer action) {
        Objects.requireNonNull(action);
        DoublePull source = begin();
        while (source.advance()) {
            action.accept(source.value);
        }
    }

    @Override
    public void forEachOrdered(DoubleConsumer action) {
        forEach(action);
    }

    @Override
    public long count() {
        DoublePull source = begin();
        long count = source.size();
        if (count < 0) {
            for (count = 0; source.advance(); count++) {
                // counts only
            }
        }
        return count;
    }

    @Override
    public boolean anyMatch(DoublePredicate condition) {
        Objects.requireNonNull(condition);
        DoublePull source = begin();
        while (source.advance()) {
            if (condition.test(source.value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean allMatch(DoublePredicate condition) {
        return !anyMatch(value -> !condition.test(value));
    }

    @Override
    public boolean noneMatch(DoublePredicate condition) {
        return !anyMatch(condition);
    }

    @Override
    public DoubleStream sequential() {
        return this;
    }

    @Override
    public DoubleStream parallel() {
        return this;
    }

    @Override
    public DoubleStream unordered() {
        return this;
    }

    @Override
    public DoubleStream onClose(Runnable action) {
        addCloser(action);
        return this;
    }
}

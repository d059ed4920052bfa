package java.util.regex;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * One step of an expression. {@link #match} tries this step and all that follow from a position on; it is false when there is no way, and then the
 * matcher is as it was before. Nodes never change after the expression was compiled.
 */
abstract class Node {
    Node next;

    abstract boolean match(Matcher m, int at);

    /** The end of the expression, or of a part that is tried for itself. */
    static final class Accept extends Node {
        @Override
        boolean match(Matcher m, int at) {
            if (m.wholeRegion && at != m.regionEnd) {
                return false;
            }
            m.accepted = at;
            return true;
        }
    }

    /** Ends a look-ahead and the like. */
    static final class Inner extends Node {
        @Override
        boolean match(Matcher m, int at) {
            m.innerEnd = at;
            return true;
        }
    }

    /** One character of a kind. */
    static final class One extends Node {
        final IntPredicate kind;

        One(IntPredicate kind) {
            this.kind = kind;
        }

        @Override
        boolean match(Matcher m, int at) {
            return at < m.regionEnd && kind.test(m.text.charAt(at)) && next.match(m, at + 1);
        }
    }

    /** A condition about the place itself. */
    static final class Place extends Node {
        interface Condition {
            boolean holds(Matcher m, int at);
        }

        private final Condition condition;

        Place(Condition condition) {
            this.condition = condition;
        }

        @Override
        boolean match(Matcher m, int at) {
            return condition.holds(m, at) && next.match(m, at);
        }
    }

    /** Several ways, the first that leads to the end is taken. */
    static final class Branch extends Node {
        final List<Node> ways;

        Branch(List<Node> ways) {
            this.ways = ways;
        }

        @Override
        boolean match(Matcher m, int at) {
            for (Node way : ways) {
                if (way.match(m, at)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Joins what comes before with what follows. */
    static final class Joint extends Node {
        @Override
        boolean match(Matcher m, int at) {
            return next.match(m, at);
        }
    }

    /** The start of a group: remembered until its end. */
    static final class Open extends Node {
        private final int group;

        Open(int group) {
            this.group = group;
        }

        @Override
        boolean match(Matcher m, int at) {
            int before = m.opened[group];
            m.opened[group] = at;
            if (next.match(m, at)) {
                return true;
            }
            m.opened[group] = before;
            return false;
        }
    }

    /** The end of a group. */
    static final class Close extends Node {
        private final int group;

        Close(int group) {
            this.group = group;
        }

        @Override
        boolean match(Matcher m, int at) {
            int start = m.starts[group];
            int end = m.ends[group];
            m.starts[group] = m.opened[group];
            m.ends[group] = at;
            if (next.match(m, at)) {
                return true;
            }
            m.starts[group] = start;
            m.ends[group] = end;
            return false;
        }
    }

    /** The text of an earlier group. */
    static final class Back extends Node {
        private final int group;
        private final boolean ignoreCase;

        Back(int group, boolean ignoreCase) {
            this.group = group;
            this.ignoreCase = ignoreCase;
        }

        @Override
        boolean match(Matcher m, int at) {
            if (m.starts[group] < 0) {
                return false;
            }
            int length = m.ends[group] - m.starts[group];
            if (at + length > m.regionEnd) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                char a = m.text.charAt(at + i);
                char b = m.text.charAt(m.starts[group] + i);
                if (a != b && !(ignoreCase && CharSet.fold(a) == CharSet.fold(b))) {
                    return false;
                }
            }
            return next.match(m, at + length);
        }
    }

    /** Repetition of one character: no recursion. */
    static final class Run extends Node {
        private final IntPredicate kind;
        private final int min;
        private final int max;
        private final char mode;

        Run(IntPredicate kind, int min, int max, char mode) {
            this.kind = kind;
            this.min = min;
            this.max = max;
            this.mode = mode;
        }

        @Override
        boolean match(Matcher m, int at) {
            int most = max < 0 || max > m.regionEnd - at ? m.regionEnd - at : max;
            int count = 0;
            int wanted = mode == '?' ? min : most;
            while (count < wanted && count < most && kind.test(m.text.charAt(at + count))) {
                count++;
            }
            if (count < min) {
                return false;
            }
            if (mode == '+') {
                return next.match(m, at + count);
            }
            if (mode == '?') {
                while (!next.match(m, at + count)) {
                    if (count == most || !kind.test(m.text.charAt(at + count))) {
                        return false;
                    }
                    count++;
                }
                return true;
            }
            for (; count >= min; count--) {
                if (next.match(m, at + count)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Begins a {@link Loop}: no round yet. */
    static final class LoopStart extends Node {
        private final Loop loop;

        LoopStart(Loop loop) {
            this.loop = loop;
        }

        @Override
        boolean match(Matcher m, int at) {
            int count = m.rounds[loop.slot];
            int start = m.roundStarts[loop.slot];
            m.rounds[loop.slot] = 0;
            m.roundStarts[loop.slot] = -1;
            if (loop.match(m, at)) {
                return true;
            }
            m.rounds[loop.slot] = count;
            m.roundStarts[loop.slot] = start;
            return false;
        }
    }

    /** Stands behind the body of a repetition: another round, or on. A round that takes nothing is the last. */
    static final class Loop extends Node {
        final int slot;
        private final int min;
        private final int max;
        private final boolean lazy;
        Node body;

        Loop(int slot, int min, int max, boolean lazy) {
            this.slot = slot;
            this.min = min;
            this.max = max;
            this.lazy = lazy;
        }

        @Override
        boolean match(Matcher m, int at) {
            int count = m.rounds[slot];
            if (count < min) {
                return round(m, at, count);
            }
            boolean more = (max < 0 || count < max) && at != m.roundStarts[slot];
            if (lazy) {
                return next.match(m, at) || more && round(m, at, count);
            }
            return more && round(m, at, count) || next.match(m, at);
        }

        private boolean round(Matcher m, int at, int count) {
            int start = m.roundStarts[slot];
            m.rounds[slot] = count + 1;
            m.roundStarts[slot] = at;
            if (body.match(m, at)) {
                return true;
            }
            m.rounds[slot] = count;
            m.roundStarts[slot] = start;
            return false;
        }
    }

    /** A part tried for itself: look-ahead, look-behind, or an atomic group, whose first way is its only one. */
    static final class Part extends Node {
        private final Node part;
        private final char kind;
        private final boolean positive;

        /** @param kind {@code =} ahead, {@code <} behind, {@code >} atomic */
        Part(Node part, char kind, boolean positive) {
            this.part = part;
            this.kind = kind;
            this.positive = positive;
        }

        @Override
        boolean match(Matcher m, int at) {
            int[] starts = m.starts.clone();
            int[] ends = m.ends.clone();
            boolean found = kind == '<' ? behind(m, at) : part.match(m, at);
            int end = kind == '>' ? m.innerEnd : at;
            if (found == positive && next.match(m, found ? end : at)) {
                return true;
            }
            System.arraycopy(starts, 0, m.starts, 0, starts.length);
            System.arraycopy(ends, 0, m.ends, 0, ends.length);
            return false;
        }

        private boolean behind(Matcher m, int at) {
            int end = m.regionEnd;
            m.regionEnd = at;
            boolean found = false;
            for (int from = at; from >= m.regionStart && !found; from--) {
                found = part.match(m, from) && m.innerEnd == at;
            }
            m.regionEnd = end;
            return found;
        }
    }
}

package org.plurix.pjc.ia32.regalloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.MBlock;
import org.plurix.pjc.ia32.lir.MFunction;
import org.plurix.pjc.ia32.lir.VReg;

/**
 * Linear scan over intervals with holes, splitting them where registers run out. Every value that is ever in memory is stored once, right
 * at its definition, so leaving a register costs nothing.
 */
final class LinearScan {
    private static final int REGISTERS = 16;
    private static final int WORD_MASK = 0x00CF;
    private static final int BYTE_MASK = 0x000F;
    private static final int XMM_MASK = 0xFF00;

    private final Lifetimes lifetimes;
    private final Hints hints;
    private final int[][] destroyed;
    private final PriorityQueue<Interval> unhandled = new PriorityQueue<>(
            Comparator.comparingInt(Interval::start).thenComparingInt(i -> i.vreg.id));
    private final List<Interval> active = new ArrayList<>();
    private final List<Interval> inactive = new ArrayList<>();
    private final int[] freeUntil = new int[REGISTERS];
    private final int[] neededAt = new int[REGISTERS];
    private final int[] nextUse = new int[REGISTERS];
    private final int[] blockedFrom = new int[REGISTERS];

    LinearScan(MFunction function, Lifetimes lifetimes) {
        this.lifetimes = lifetimes;
        this.hints = new Hints(lifetimes.intervals);
        this.destroyed = destroyed(function);
        for (Interval interval : lifetimes.intervals) {
            if (interval != null && !interval.isEmpty()) {
                unhandled.add(interval);
            }
        }
    }

    private static int[][] destroyed(MFunction function) {
        int[][] positions = new int[REGISTERS][16];
        int[] counts = new int[REGISTERS];
        for (MBlock block : function.blocks) {
            for (Insn insn : block.insns) {
                for (int r = 0; r < REGISTERS && insn.clobbers != 0; r++) {
                    if ((insn.clobbers & 1 << r) != 0) {
                        if (counts[r] == positions[r].length) {
                            positions[r] = Arrays.copyOf(positions[r], 2 * counts[r]);
                        }
                        positions[r][counts[r]++] = insn.position + 1;
                    }
                }
            }
        }
        for (int r = 0; r < REGISTERS; r++) {
            positions[r] = Arrays.copyOf(positions[r], counts[r]);
        }
        return positions;
    }

    void run() {
        while (!unhandled.isEmpty()) {
            Interval current = unhandled.poll();
            advance(current.start());
            if (!tryFree(current)) {
                takeOccupied(current);
            }
            if (current.register >= 0) {
                active.add(current);
            }
        }
    }

    private void advance(int position) {
        for (int i = active.size() - 1; i >= 0; i--) {
            Interval it = active.get(i);
            if (it.end() <= position) {
                active.remove(i);
            } else if (!it.covers(position)) {
                active.remove(i);
                inactive.add(it);
            }
        }
        for (int i = inactive.size() - 1; i >= 0; i--) {
            Interval it = inactive.get(i);
            if (it.end() <= position) {
                inactive.remove(i);
            } else if (it.covers(position)) {
                inactive.remove(i);
                active.add(it);
            }
        }
    }

    private static int allowed(VReg vreg) {
        return switch (vreg.kind) {
            case WORD -> WORD_MASK;
            case BYTE -> BYTE_MASK;
            default -> XMM_MASK;
        };
    }

    /** First position where {@code register} is destroyed while {@code interval} is alive. */
    private int firstDestroyed(int register, Interval interval) {
        int[] positions = destroyed[register];
        int at = Arrays.binarySearch(positions, interval.start());
        at = at < 0 ? -at - 1 : at;
        int range = 0;
        while (at < positions.length && range < interval.rangeCount()) {
            if (positions[at] >= interval.rangeTo(range)) {
                range++;
            } else if (positions[at] >= interval.rangeFrom(range)) {
                return positions[at];
            } else {
                int next = Arrays.binarySearch(positions, at, positions.length, interval.rangeFrom(range));
                at = next < 0 ? -next - 1 : next;
            }
        }
        return Interval.NONE;
    }

    private static int boundary(int position) {
        return position & -Lifetimes.STEP;
    }

    // ---- a free register

    private boolean tryFree(Interval current) {
        int mask = allowed(current.vreg);
        for (int r = 0; r < REGISTERS; r++) {
            freeUntil[r] = (mask & 1 << r) == 0 ? -1 : firstDestroyed(r, current);
        }
        for (Interval it : active) {
            freeUntil[it.register] = -1;
        }
        for (Interval it : inactive) {
            if (freeUntil[it.register] > current.start()) {
                freeUntil[it.register] = Math.min(freeUntil[it.register], it.firstIntersection(current));
            }
        }
        int chosen = choose(current);
        if (chosen < 0) {
            return false;
        }
        int end = freeUntil[chosen];
        if (end < current.end()) {
            int max = boundary(end);
            int min = boundary(current.start()) + Lifetimes.STEP;
            if (max < min) {
                return false;
            }
            if (isDestroyedEverywhere(current, end)) {
                intoMemory(current.split(beforeCall(current, min, max, end)));
            } else {
                unhandled.add(current.split(lifetimes.bestSplit(min, max)));
            }
        }
        current.register = chosen;
        return true;
    }

    /** Where a value that a call drives out of its register goes to memory: behind its last use, and outside of loops if possible. */
    private int beforeCall(Interval current, int min, int max, int destroyed) {
        int early = Math.max(min, boundary(current.lastUseBefore(max)) + Lifetimes.STEP);
        if (!current.hasUseAt(max)) {
            return lifetimes.outermost(Math.min(early, max), max);
        }
        int best = lifetimes.bestSplit(min, max);
        return best == max ? destroyed : best;
    }

    /** A call: its arguments are still read from registers, then all registers are gone. */
    private boolean isDestroyedEverywhere(Interval current, int position) {
        int mask = allowed(current.vreg);
        for (int r = 0; r < REGISTERS; r++) {
            if ((mask & 1 << r) != 0 && Arrays.binarySearch(destroyed[r], position) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code interval} begins in memory and stays there up to its next use in a register. */
    private void intoMemory(Interval interval) {
        int next = interval.nextRegisterUse(interval.start());
        if (next != Interval.NONE) {
            unhandled.add(interval.split(lifetimes.bestSplit(boundary(interval.start()) + Lifetimes.STEP, boundary(next))));
        }
        toMemory(interval);
    }

    private int choose(Interval current) {
        int best = -1;
        for (int r = 0; r < REGISTERS; r++) {
            if (freeUntil[r] > current.start() && (best < 0 || freeUntil[r] > freeUntil[best])) {
                best = r;
            }
        }
        if (best < 0) {
            return -1;
        }
        int hint = hints.pick(current, freeUntil);
        if (hint >= 0) {
            return hint;
        }
        return freeUntil[best] > current.start() ? best : -1;
    }

    // ---- no free register: somebody must go to memory

    private void takeOccupied(Interval current) {
        int here = boundary(current.start());
        int mask = allowed(current.vreg);
        for (int r = 0; r < REGISTERS; r++) {
            boolean usable = (mask & 1 << r) != 0;
            blockedFrom[r] = usable ? firstDestroyed(r, current) : -1;
            neededAt[r] = blockedFrom[r];
            nextUse[r] = blockedFrom[r];
        }
        for (Interval it : active) {
            if (it.isTemp() || cannotLeave(it, here)) {
                block(it, here);
            } else {
                occupy(it, it.nextRegisterUse(here), it.nextUse(here));
            }
        }
        for (Interval it : inactive) {
            int meet = it.firstIntersection(current);
            if (meet != Interval.NONE) {
                if (it.isTemp()) {
                    block(it, meet);
                } else {
                    occupy(it, it.nextUse(here), it.nextUse(here));
                }
            }
        }
        int firstNeed = current.nextRegisterUse(current.start());
        int best = leastMissed(firstNeed);
        boolean mayWait = firstNeed > current.start();
        if (best < 0 || mayWait && current.nextUse(current.start()) >= nextUse[best]) {
            spillCurrent(current, firstNeed);
        } else {
            evict(current, best, here);
        }
    }

    /** The register whose holder is used last, among those that can do without it until behind {@code need}; -1 if there is none. */
    private int leastMissed(int need) {
        int best = -1;
        for (int r = 0; r < REGISTERS; r++) {
            if (neededAt[r] > need && (best < 0 || nextUse[r] > nextUse[best])) {
                best = r;
            }
        }
        if (best >= 0 || need != Interval.NONE) {
            return best;
        }
        for (int r = 0; r < REGISTERS; r++) {
            if (neededAt[r] == Interval.NONE && (best < 0 || nextUse[r] > nextUse[best])) {
                best = r;
            }
        }
        return best;
    }

    /** A value defined by or split off at the very instruction that needs the register. */
    private static boolean cannotLeave(Interval it, int here) {
        return it.start() > here;
    }

    private void occupy(Interval it, int needed, int use) {
        neededAt[it.register] = Math.min(neededAt[it.register], needed);
        nextUse[it.register] = Math.min(nextUse[it.register], use);
    }

    private void block(Interval it, int from) {
        occupy(it, from, from);
        blockedFrom[it.register] = Math.min(blockedFrom[it.register], from);
    }

    private void spillCurrent(Interval current, int firstUse) {
        if (firstUse == Interval.NONE) {
            toMemory(current);
            return;
        }
        int min = boundary(current.start()) + Lifetimes.STEP;
        int max = boundary(firstUse);
        if (max < min) {
            throw new IllegalStateException("no register for " + current + " at " + current.start());
        }
        unhandled.add(current.split(lifetimes.bestSplit(min, max)));
        toMemory(current);
    }

    private void toMemory(Interval interval) {
        interval.inMemory = true;
        interval.register = -1;
    }

    private void evict(Interval current, int register, int here) {
        current.register = register;
        if (blockedFrom[register] < current.end()) {
            int max = boundary(blockedFrom[register]);
            int min = here + Lifetimes.STEP;
            if (max < min) {
                throw new IllegalStateException("register " + Insn.register(register) + " blocked for " + current);
            }
            unhandled.add(current.split(lifetimes.bestSplit(min, max)));
        }
        for (int i = active.size() - 1; i >= 0; i--) {
            if (active.get(i).register == register) {
                Interval it = active.remove(i);
                leave(it, here, current.start());
            }
        }
        for (int i = inactive.size() - 1; i >= 0; i--) {
            Interval it = inactive.get(i);
            if (it.register == register && it.firstIntersection(current) != Interval.NONE) {
                inactive.remove(i);
                unhandled.add(it.split(it.nextRangeAfter(current.start())));
            }
        }
    }

    /** Memory is valid all along, so a value that has no use in a loop can leave its register before the loop. */
    private int leavingPoint(Interval it, int here) {
        int early = Math.max(it.start(), it.lastUseBefore(here));
        int min = boundary(early) + Lifetimes.STEP;
        return min < here ? lifetimes.bestSplit(min, here) : here;
    }

    /** {@code it} is in memory from {@code here} to its next use that needs a register. */
    private void leave(Interval it, int here, int position) {
        Interval rest = it.start() >= here ? it : it.split(leavingPoint(it, here));
        int next = rest.nextRegisterUse(here);
        if (next != Interval.NONE) {
            int min = boundary(position) + Lifetimes.STEP;
            unhandled.add(rest.split(lifetimes.bestSplit(min, boundary(next))));
        }
        toMemory(rest);
    }
}

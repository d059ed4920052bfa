package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.lir.VReg;

/**
 * Signed division by a known number without DIV. Powers of two are shifts; for the others the high word of a product with a scaled reciprocal
 * (Granlund and Montgomery, "Division by Invariant Integers using Multiplication") is the quotient after a shift and the addition of its sign.
 */
final class DivideByConstant {
    private static final int SIGN_SHIFT = 31;

    private DivideByConstant() {
    }

    /** Returns false if the divisor needs the general way. */
    static boolean select(Selection s, IntSelect ints, VReg target, Part a, int divisor, boolean remainder) {
        if (divisor == 1 || divisor == -1) {
            if (remainder) {
                s.copy(target, Part.of(Imm.of(0)));
            } else if (divisor == 1) {
                s.copy(target, a);
            } else {
                ints.unary(Mn.NEG, target, a);
            }
            return true;
        }
        if (divisor > 1 && Integer.bitCount(divisor) == 1) {
            powerOfTwo(s, ints, target, a, Integer.numberOfTrailingZeros(divisor), remainder);
            return true;
        }
        if (divisor == 0 || divisor == Integer.MIN_VALUE || a.isConstant()) {
            return false;
        }
        if (divisor < 0) {
            negative(s, ints, target, a, -divisor, remainder);
        } else {
            byReciprocal(s, ints, target, a, divisor, remainder);
        }
        return true;
    }

    private static void negative(Selection s, IntSelect ints, VReg target, Part a, int size, boolean remainder) {
        if (remainder) {
            select(s, ints, target, a, size, true);
        } else {
            VReg quotient = s.word();
            select(s, ints, quotient, a, size, false);
            ints.unary(Mn.NEG, target, Part.of(quotient));
        }
    }

    /** {@code multiplier * n >> (32 + shift)}, the multiplier unsigned, plus one if that is negative, is {@code n / divisor} for every word n. */
    record Reciprocal(int multiplier, int shift) {
        /** @param divisor at least 3, no power of two */
        static Reciprocal of(int divisor) {
            int shift = 0;
            while (divisor - scale(shift) % divisor > 1L << shift + 1) {
                shift++;
            }
            return new Reciprocal((int) (scale(shift) / divisor + 1), shift);
        }

        private static long scale(int shift) {
            return 1L << Integer.SIZE + shift;
        }
    }

    private static void byReciprocal(Selection s, IntSelect ints, VReg target, Part a, int divisor, boolean remainder) {
        Reciprocal reciprocal = Reciprocal.of(divisor);
        VReg high = s.word();
        WideMultiply.select(s, Mn.IMUL, null, high, Part.of(reciprocal.multiplier()), a);
        VReg scaled = high;
        if (reciprocal.multiplier() < 0) {
            scaled = s.word();
            ints.add(scaled, Part.of(high), a);
        }
        VReg floor = s.word();
        ints.shiftBy(Mn.SAR, floor, Part.of(scaled), reciprocal.shift());
        VReg negative = s.word();
        ints.shiftBy(Mn.SHR, negative, Part.of(floor), SIGN_SHIFT);
        if (!remainder) {
            ints.add(target, Part.of(floor), Part.of(negative));
            return;
        }
        VReg quotient = s.word();
        VReg whole = s.word();
        ints.add(quotient, Part.of(floor), Part.of(negative));
        ints.multiply(whole, Part.of(quotient), Part.of(divisor));
        ints.twoAddress(Mn.SUB, target, a, Part.of(whole));
    }

    private static void powerOfTwo(Selection s, IntSelect ints, VReg target, Part a, int shift, boolean remainder) {
        VReg sign = s.word();
        VReg bias = s.word();
        VReg biased = s.word();
        ints.shiftBy(Mn.SAR, sign, a, SIGN_SHIFT);
        ints.shiftBy(Mn.SHR, bias, Part.of(sign), 32 - shift);
        ints.add(biased, a, Part.of(bias));
        if (!remainder) {
            ints.shiftBy(Mn.SAR, target, Part.of(biased), shift);
            return;
        }
        VReg whole = s.word();
        ints.commutative(Mn.AND, whole, Part.of(biased), Part.of(-(1 << shift)));
        ints.twoAddress(Mn.SUB, target, a, Part.of(whole));
    }
}

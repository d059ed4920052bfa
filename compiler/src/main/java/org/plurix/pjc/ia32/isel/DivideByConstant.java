package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.lir.VReg;

/** Signed division by a known number without DIV where that is simple: by 1, -1 and powers of two. */
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
        return false;
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

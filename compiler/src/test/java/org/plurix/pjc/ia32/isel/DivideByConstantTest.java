package org.plurix.pjc.ia32.isel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The reciprocals against the host's division: every small divisor, random ones, values at the edges of every quotient tried. */
class DivideByConstantTest {
    private static final long SEED = 20231105;

    private static int divide(int n, DivideByConstant.Reciprocal reciprocal) {
        long product = (reciprocal.multiplier() & 0xFFFFFFFFL) * n;
        int quotient = (int) (product >> Integer.SIZE + reciprocal.shift());
        return quotient + (quotient >>> Integer.SIZE - 1);
    }

    private static void check(int divisor, Random random) {
        DivideByConstant.Reciprocal reciprocal = DivideByConstant.Reciprocal.of(divisor);
        int last = Integer.MAX_VALUE / divisor * divisor;
        int[] values = {0, 1, -1, divisor, -divisor, divisor - 1, 1 - divisor, last, last - 1, -last, -last - 1, 1 - last, Integer.MAX_VALUE, Integer.MIN_VALUE,
            random.nextInt(), random.nextInt(), random.nextInt()};
        for (int value : values) {
            assertEquals(value / divisor, divide(value, reciprocal), () -> value + " / " + divisor + " by " + reciprocal + ", seed " + SEED);
        }
    }

    @Test
    void reciprocalsGiveTheQuotient() {
        Random random = new Random(SEED);
        for (int divisor = 3; divisor < 5000; divisor++) {
            if (Integer.bitCount(divisor) > 1) {
                check(divisor, random);
            }
        }
        for (int i = 0; i < 5000; i++) {
            int divisor = random.nextInt() >>> 1 + random.nextInt(28);
            if (Integer.bitCount(divisor) > 1) {
                check(divisor, random);
            }
        }
        check(Integer.MAX_VALUE, random);
    }
}

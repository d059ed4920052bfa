package org.plurix.pjc.opt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;

/** Edges of Java arithmetic; expected values are written out from the language specification, not computed the same way. */
class ConstantsTest {
    private static final long INT_MIN = -2147483648L;

    @Test
    void integers() {
        assertEquals(INT_MIN, Constants.binary(Op.ADD, Type.I32, 2147483647, 1));
        assertEquals(INT_MIN, Constants.binary(Op.DIV, Type.I32, INT_MIN, -1));
        assertEquals(0L, Constants.binary(Op.REM, Type.I32, INT_MIN, -1));
        assertEquals(-1L, Constants.binary(Op.REM, Type.I32, -7, 3));
        assertNull(Constants.binary(Op.DIV, Type.I32, 1, 0));
        assertNull(Constants.binary(Op.REM, Type.I64, 1, 0));
        assertEquals(2L, Constants.binary(Op.SHL, Type.I32, 1, 33));
        assertEquals(1L, Constants.binary(Op.USHR, Type.I32, -1, 31));
        assertEquals(-1L, Constants.binary(Op.SHR, Type.I32, -1, 63));
        assertEquals(Long.MIN_VALUE, Constants.binary(Op.DIV, Type.I64, Long.MIN_VALUE, -1));
        assertEquals(1L, Constants.binary(Op.USHR, Type.I64, -1, 127));
        assertEquals(INT_MIN, Constants.unary(Op.NEG, Type.I32, INT_MIN));
    }

    @Test
    void conversionsSaturateAndTruncate() {
        assertEquals(2147483647L, Constants.unary(Op.D2I, Type.I32, Double.doubleToRawLongBits(1e300)));
        assertEquals(0L, Constants.unary(Op.F2I, Type.I32, Float.floatToRawIntBits(Float.NaN)));
        assertEquals(Long.MIN_VALUE, Constants.unary(Op.D2L, Type.I64, Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY)));
        assertEquals(-1L, Constants.unary(Op.L2I, Type.I32, 0x1_FFFF_FFFFL));
        assertEquals(-128L, Constants.unary(Op.I2B, Type.I32, 128));
        assertEquals(65535L, Constants.unary(Op.I2C, Type.I32, -1));
        assertEquals(Float.floatToRawIntBits(16777216f), Constants.unary(Op.I2F, Type.F32, 16777217));
    }

    @Test
    void floats() {
        long minusZero = Double.doubleToRawLongBits(-0.0);
        assertEquals(minusZero, Constants.unary(Op.NEG, Type.F64, 0));
        assertEquals(Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY),
                Constants.binary(Op.DIV, Type.F64, Double.doubleToRawLongBits(1), minusZero));
        assertEquals(0L, Constants.compare(Op.DCMPL, 0, minusZero));
        long nan = Float.floatToRawIntBits(Float.NaN);
        assertEquals(-1L, Constants.compare(Op.FCMPL, nan, 0));
        assertEquals(1L, Constants.compare(Op.FCMPG, nan, 0));
        assertEquals(Float.floatToRawIntBits(-1.5f),
                Constants.binary(Op.REM, Type.F32, Float.floatToRawIntBits(-5.5f), Float.floatToRawIntBits(2f)));
    }
}

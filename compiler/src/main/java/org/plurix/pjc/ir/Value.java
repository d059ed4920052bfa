package org.plurix.pjc.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * One SSA value or effect. Created by {@link Graph#value}; belongs to one block. {@code id} is unique in its graph and dense.
 * Passes may change op, args, aux and imm in place; uses are not tracked (compute them per pass).
 */
public final class Value {
    /** Bit of {@link #imm} of ALOAD and ASTORE: the index is known to be in range. */
    public static final long IN_RANGE = 1;
    /** Bit of {@link #imm} of ASTORE and CHECKCAST: the value is known to be null or of the right class. */
    public static final long FITS = 2;

    public final int id;
    public Op op;
    public Type type;
    public final List<Value> args = new ArrayList<>(2);
    public Object aux;
    public long imm;
    /** Source line or inlined position ({@link Graph#positions}), 0 = unknown. */
    public int line;
    public Block block;

    Value(int id, Op op, Type type, int line) {
        this.id = id;
        this.op = op;
        this.type = type;
        this.line = line;
    }

    public Value arg(int i) {
        return args.get(i);
    }

    /** Removable when unused. */
    public boolean isPure() {
        return !op.has(Op.Flag.EFFECT) && !op.has(Op.Flag.THROWS) && !op.has(Op.Flag.CONTROL) || isSafeDivision();
    }

    private boolean isSafeDivision() {
        if (op != Op.DIV && op != Op.REM) {
            return false;
        }
        return type.isFloat() || (args.get(1).op == Op.CONST && args.get(1).imm != 0);
    }

    /** For the operations that have such bits in {@link #imm}. */
    public boolean has(long bit) {
        return (imm & bit) != 0;
    }

    public boolean isConst() {
        return op == Op.CONST;
    }

    @Override
    public String toString() {
        return "v" + id;
    }
}

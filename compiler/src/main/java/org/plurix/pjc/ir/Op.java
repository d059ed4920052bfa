package org.plurix.pjc.ir;

import static org.plurix.pjc.ir.Op.Flag.CONTROL;
import static org.plurix.pjc.ir.Op.Flag.EFFECT;
import static org.plurix.pjc.ir.Op.Flag.THROWS;

import java.util.EnumSet;
import java.util.Set;

/**
 * The operations of the SSA form. Java semantics throughout: arithmetic wraps, shifts mask their count, division checks for zero,
 * array and field access check for null, bounds and stores. {@code args}, {@code aux} and {@code imm} of each operation are in
 * its comment; the result type is {@link Value#type}.
 *
 * <p>Flags: THROWS = may raise an exception (goes to the block's handlers); EFFECT = must stay in order with other
 * EFFECT/THROWS operations and may not be removed when unused; CONTROL = ends a block.
 */
public enum Op {
    // constants and parameters
    CONST,                      // imm: the value (I32, I64) or raw bits (F32: int bits, F64: long bits); REF: null
    STRING,                     // aux: String literal                                  -> REF
    CLASS,                      // aux: model.TypeRef                                    -> REF java.lang.Class
    PARAM,                      // imm: parameter index (receiver is 0)
    PHI,                        // args: one per predecessor, in the order of block.preds
    // arithmetic on `type` (I32, I64, F32, F64 where it makes sense)
    ADD, SUB, MUL, NEG,
    DIV(THROWS), REM(THROWS),   // float kinds do not throw
    AND, OR, XOR, SHL, SHR, USHR,   // shift count (args[1]) is I32 also for I64
    // comparison to -1/0/1 (I32); FCMPL/FCMPG: NaN gives -1/+1
    LCMP, FCMPL, FCMPG, DCMPL, DCMPG,
    // conversions, named source-to-result
    I2L, I2F, I2D, L2I, L2F, L2D, F2I, F2L, F2D, D2I, D2L, D2F, I2B, I2C, I2S,
    // memory; aux: model.FieldRef
    GETFIELD(THROWS), PUTFIELD(THROWS, EFFECT),     // args: obj [, value]
    GETSTATIC(EFFECT), PUTSTATIC(EFFECT),           // args: [value]; class initialisation is an explicit CLASSINIT before
    // arrays; aux: model.TypeRef of the ELEMENT
    ARRAYLENGTH(THROWS),                            // args: array
    ALOAD(THROWS), ASTORE(THROWS, EFFECT),          // args: array, index [, value]; imm: Value.IN_RANGE, Value.FITS
    // objects
    NEW(THROWS, EFFECT),                            // aux: TypeRef of the class        -> REF
    NEWARRAY(THROWS, EFFECT),                       // aux: TypeRef of the ARRAY; args: length
    MULTINEWARRAY(THROWS, EFFECT),                  // aux: TypeRef of the ARRAY; args: lengths, outermost first
    INSTANCEOF,                                     // aux: TypeRef; args: obj          -> I32
    CHECKCAST(THROWS),                              // aux: TypeRef; args: obj; imm: Value.FITS -> REF
    NULLCHECK(THROWS, EFFECT),                      // args: obj; throws if null (monitorenter, receivers of direct calls)
    CLASSINIT(THROWS, EFFECT),                      // aux: TypeRef: initialise the class if needed
    // calls; aux: model.MethodRef; args: receiver first
    INVOKESTATIC(THROWS, EFFECT),
    INVOKESPECIAL(THROWS, EFFECT),                  // receiver has been null-checked by a NULLCHECK where needed
    INVOKEVIRTUAL(THROWS, EFFECT), INVOKEINTERFACE(THROWS, EFFECT),
    INTRINSIC(THROWS, EFFECT),                      // aux: model.MethodRef of plurix.rt.Magic; args: its parameters
    // exceptions and values that handlers need (see Block.handlers)
    CATCH(EFFECT),                                  // first in a handler block         -> REF the exception
    FRAME_SET(EFFECT), FRAME_GET(EFFECT),           // imm: frame slot number; args: [value]. A slot keeps one type
    // control
    GOTO(CONTROL),
    IF(CONTROL),                                    // aux: Cond; args: a, b (I32 or REF); succs: [taken, fall-through]
    SWITCH(CONTROL),                                // aux: int[] keys ascending; args: value; succs: one per key, then default
    RETURN(CONTROL),                                // args: [value]
    THROW(CONTROL, THROWS),                         // args: exception (null gives NullPointerException)
    UNREACHABLE(CONTROL);                           // after a call that never returns

    /** Properties that passes and the verifier use. */
    public enum Flag { THROWS, EFFECT, CONTROL }

    private final Set<Flag> flags;

    Op(Flag... flags) {
        EnumSet<Flag> set = EnumSet.noneOf(Flag.class);
        for (Flag flag : flags) {
            set.add(flag);
        }
        this.flags = set;
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }
}

package org.plurix.pjc.bytecode;

import static org.objectweb.asm.Opcodes.*;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.TypeRef;

/**
 * Translates the instructions of one basic block by simulating locals and operand stack. Calls and object operations are in
 * {@link CallTranslator}, block ends in {@link JumpTranslator}.
 */
final class BlockTranslator {
    private static final Type[] ARITHMETIC = {Type.I32, Type.I64, Type.F32, Type.F64};
    private static final Op[] BINARY = {Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.REM};
    private static final Op[] LOGIC = {Op.SHL, Op.SHR, Op.USHR, Op.AND, Op.OR, Op.XOR};
    private static final Op[] COMPARE = {Op.LCMP, Op.FCMPL, Op.FCMPG, Op.DCMPL, Op.DCMPG};
    private static final Op[] CONVERT = {Op.I2L, Op.I2F, Op.I2D, Op.L2I, Op.L2F, Op.L2D, Op.F2I, Op.F2L, Op.F2D, Op.D2I, Op.D2L, Op.D2F,
        Op.I2B, Op.I2C, Op.I2S};
    private static final Type[] CONVERTED = {Type.I64, Type.F32, Type.F64, Type.I32, Type.F32, Type.F64, Type.I32, Type.I64, Type.F64,
        Type.I32, Type.I64, Type.F32, Type.I32, Type.I32, Type.I32};
    /** Element types of IALOAD.. and IASTORE.. in opcode order; references have no static element type in bytecode. */
    private static final String[] ELEMENTS = {"I", "J", "F", "D", "Ljava/lang/Object;", "B", "C", "S"};
    /** NEWARRAY operand T_BOOLEAN = 4 and following. */
    private static final String NEWARRAY_TYPES = "ZCFDBSIJ";

    final Graph graph;
    final References references;
    final OperandStack stack;
    private final CodeFlow flow;
    private final CodeBlock code;
    private final Value[] locals;
    private final IntUnaryOperator slotOf;
    private final CallTranslator calls;
    private final boolean debuggable;
    /** Source line of the instruction being translated. */
    int line;

    BlockTranslator(Graph graph, CodeFlow flow, CodeBlock code, References references, IntUnaryOperator slotOf, Value[] locals,
            List<Value> stack, boolean debuggable) {
        this.debuggable = debuggable;
        this.graph = graph;
        this.flow = flow;
        this.code = code;
        this.references = references;
        this.slotOf = slotOf;
        this.locals = locals;
        this.stack = new OperandStack(stack);
        this.calls = new CallTranslator(this);
    }

    /** The stack behind the last instruction; the locals array was changed in place. */
    List<Value> stack() {
        return stack.content();
    }

    void run() {
        line = flow.lines[code.start];
        storeToSlots(code.storeAtEntry);
        for (int i = code.start; i < code.end; i++) {
            line = flow.lines[i];
            AbstractInsnNode insn = flow.insns[i];
            if (i == code.end - 1 && JumpTranslator.isJump(insn)) {
                storeToSlots(code.storeAtExit);
                new JumpTranslator(this, flow, code).translate(insn);
            } else {
                translate(insn);
            }
        }
        if (code.body.values.isEmpty() || !code.body.terminator().op.has(Op.Flag.CONTROL)) {
            storeToSlots(code.storeAtExit);
            emit(Op.GOTO, Type.VOID);
            Graph.connect(code.body, code.succs.get(0).body);
        }
    }

    Block block() {
        return code.body;
    }

    Value emit(Op op, Type type, Value... args) {
        return graph.append(code.body, op, type, line, args);
    }

    Value emit(Op op, Type type, Object aux, Value... args) {
        Value value = emit(op, type, args);
        value.aux = aux;
        return value;
    }

    Value constant(Type type, long bits) {
        Value value = emit(Op.CONST, type);
        value.imm = bits;
        return value;
    }

    private void storeToSlots(BitSet variables) {
        variables.stream().forEach(variable -> {
            Value value = locals[LocalLiveness.local(variable)];
            if (value == null || value.type != LocalLiveness.type(variable)) {
                throw new IllegalStateException("local " + LocalLiveness.local(variable) + " has no value at instruction " + code.start);
            }
            storeToSlot(variable, value);
        });
    }

    private void storeToSlot(int variable, Value value) {
        emit(Op.FRAME_SET, Type.VOID, value).imm = slotOf.applyAsInt(variable);
    }

    private void setLocal(int local, Value value) {
        locals[local] = value;
        if (value.type.size() > Integer.BYTES) {
            locals[local + 1] = null;
        }
        int variable = LocalLiveness.variable(local, value.type);
        if (debuggable || code.slotted.get(variable)) {
            storeToSlot(variable, value);
        }
    }

    private void translate(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        if (opcode <= SIPUSH) {
            pushConstant(insn);
        } else if (opcode == LDC) {
            load(((LdcInsnNode) insn).cst);
        } else if (LocalLiveness.isLoad(opcode)) {
            stack.push(locals[((VarInsnNode) insn).var]);
        } else if (LocalLiveness.isStore(opcode)) {
            setLocal(((VarInsnNode) insn).var, stack.pop());
        } else if (opcode >= IALOAD && opcode <= SALOAD || opcode >= IASTORE && opcode <= SASTORE) {
            arrayAccess(opcode);
        } else if (opcode >= POP && opcode <= SWAP) {
            stack.shuffle(opcode);
        } else if (opcode >= IADD && opcode <= LXOR) {
            arithmetic(opcode);
        } else if (insn instanceof IincInsnNode inc) {
            setLocal(inc.var, emit(Op.ADD, Type.I32, locals[inc.var], constant(Type.I32, inc.incr)));
        } else if (opcode >= I2L && opcode <= I2S) {
            stack.push(emit(CONVERT[opcode - I2L], CONVERTED[opcode - I2L], stack.pop()));
        } else if (opcode >= LCMP && opcode <= DCMPG) {
            List<Value> args = stack.pop(2);
            stack.push(emit(COMPARE[opcode - LCMP], Type.I32, args.get(0), args.get(1)));
        } else {
            objectOperation(insn);
        }
    }

    private void pushConstant(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        if (opcode == NOP) {
            return;
        }
        if (opcode == ACONST_NULL) {
            stack.push(constant(Type.REF, 0));
        } else if (opcode <= ICONST_5) {
            stack.push(constant(Type.I32, opcode - ICONST_0));
        } else if (opcode <= LCONST_1) {
            stack.push(constant(Type.I64, opcode - LCONST_0));
        } else if (opcode <= FCONST_2) {
            stack.push(constant(Type.F32, Float.floatToRawIntBits(opcode - FCONST_0)));
        } else if (opcode <= DCONST_1) {
            stack.push(constant(Type.F64, Double.doubleToRawLongBits(opcode - DCONST_0)));
        } else {
            stack.push(constant(Type.I32, ((IntInsnNode) insn).operand));
        }
    }

    private void load(Object literal) {
        if (literal instanceof Integer i) {
            stack.push(constant(Type.I32, i));
        } else if (literal instanceof Long l) {
            stack.push(constant(Type.I64, l));
        } else if (literal instanceof Float f) {
            stack.push(constant(Type.F32, Float.floatToRawIntBits(f)));
        } else if (literal instanceof Double d) {
            stack.push(constant(Type.F64, Double.doubleToRawLongBits(d)));
        } else if (literal instanceof String text) {
            stack.push(emit(Op.STRING, Type.REF, (Object) text));
        } else if (literal instanceof org.objectweb.asm.Type type && type.getSort() != org.objectweb.asm.Type.METHOD) {
            TypeRef named = new TypeRef(type.getDescriptor());
            references.require(named, line);
            stack.push(emit(Op.CLASS, Type.REF, (Object) named));
        } else {
            references.error(line, "pjc.unsupported", "method handles are not supported");
            Type type = literal instanceof ConstantDynamic dynamic ? Type.of(new TypeRef(dynamic.getDescriptor())) : Type.REF;
            stack.push(constant(type, 0));
        }
    }

    private void arrayAccess(int opcode) {
        boolean store = opcode >= IASTORE;
        TypeRef element = new TypeRef(ELEMENTS[opcode - (store ? IASTORE : IALOAD)]);
        List<Value> args = stack.pop(store ? 3 : 2);
        if (store) {
            emit(Op.ASTORE, Type.VOID, (Object) element, args.get(0), args.get(1), args.get(2));
        } else {
            stack.push(emit(Op.ALOAD, Type.of(element), (Object) element, args.get(0), args.get(1)));
        }
    }

    private void arithmetic(int opcode) {
        if (opcode >= INEG && opcode <= DNEG) {
            stack.push(emit(Op.NEG, ARITHMETIC[opcode - INEG], stack.pop()));
            return;
        }
        List<Value> args = stack.pop(2);
        Op op = opcode < INEG ? BINARY[(opcode - IADD) / 4] : LOGIC[(opcode - ISHL) / 2];
        Type type = ARITHMETIC[opcode < INEG ? (opcode - IADD) % 4 : (opcode - ISHL) % 2];
        stack.push(emit(op, type, args.get(0), args.get(1)));
    }

    private void objectOperation(AbstractInsnNode insn) {
        switch (insn.getOpcode()) {
            case GETSTATIC, PUTSTATIC, GETFIELD, PUTFIELD -> calls.fieldAccess((FieldInsnNode) insn);
            case INVOKEVIRTUAL, INVOKESPECIAL, INVOKESTATIC, INVOKEINTERFACE -> calls.call((MethodInsnNode) insn);
            case INVOKEDYNAMIC -> calls.dynamicCall((InvokeDynamicInsnNode) insn);
            case NEW -> calls.newObject(((TypeInsnNode) insn).desc);
            case NEWARRAY -> newArray(new TypeRef("[" + NEWARRAY_TYPES.charAt(((IntInsnNode) insn).operand - T_BOOLEAN)));
            case ANEWARRAY -> newArray(TypeRef.ofClass(((TypeInsnNode) insn).desc).arrayOf());
            case MULTIANEWARRAY -> {
                MultiANewArrayInsnNode multi = (MultiANewArrayInsnNode) insn;
                TypeRef type = new TypeRef(multi.desc);
                references.require(type, line);
                Value[] lengths = stack.pop(multi.dims).toArray(Value[]::new);
                stack.push(emit(Op.MULTINEWARRAY, Type.REF, (Object) type, lengths));
            }
            case ARRAYLENGTH -> stack.push(emit(Op.ARRAYLENGTH, Type.I32, stack.pop()));
            case CHECKCAST, INSTANCEOF -> typeTest((TypeInsnNode) insn);
            case MONITORENTER, MONITOREXIT -> emit(Op.NULLCHECK, Type.VOID, stack.pop());
            default -> throw new IllegalStateException("opcode " + insn.getOpcode() + " at line " + line);
        }
    }

    private void newArray(TypeRef array) {
        references.require(array, line);
        stack.push(emit(Op.NEWARRAY, Type.REF, (Object) array, stack.pop()));
    }

    private void typeTest(TypeInsnNode insn) {
        TypeRef type = TypeRef.ofClass(insn.desc);
        references.require(type, line);
        boolean cast = insn.getOpcode() == CHECKCAST;
        stack.push(emit(cast ? Op.CHECKCAST : Op.INSTANCEOF, cast ? Type.REF : Type.I32, (Object) type, stack.pop()));
    }
}

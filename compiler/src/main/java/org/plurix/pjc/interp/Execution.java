package org.plurix.pjc.interp;

import java.util.Arrays;
import java.util.List;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Cond;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** One call of one graph. What a pass promised and does not hold (an index "known to be in range") is an IllegalStateException. */
final class Execution {
    private final Interpreter machine;
    private final Graph graph;
    private final Object[] values;
    private final Object[] slots;
    private Object[] arguments;
    private Instance caught;
    private Object result;

    Execution(Interpreter machine, Graph graph) {
        this.machine = machine;
        this.graph = graph;
        this.values = new Object[graph.valueCount()];
        this.slots = new Object[graph.slotTypes.size()];
    }

    Object run(Object[] parameters) {
        arguments = parameters;
        Block block = graph.blocks.get(0);
        while (block != null) {
            try {
                block = execute(block);
            } catch (Thrown e) {
                block = handler(block, e);
            }
        }
        return result;
    }

    private Block handler(Block block, Thrown thrown) {
        for (Block.Handler handler : block.handlers) {
            if (handler.type() == null || machine.isInstance(thrown.exception, handler.type())) {
                caught = thrown.exception;
                return handler.target();
            }
        }
        throw thrown;
    }

    /** The next block, null after a return. */
    private Block execute(Block block) {
        for (Value value : block.values) {
            if (value.op.has(Op.Flag.CONTROL)) {
                return leave(block, value);
            }
            if (value.op != Op.PHI) {
                values[value.id] = compute(value);
            }
        }
        throw new IllegalStateException(block + " has no end in " + graph.method);
    }

    private Block leave(Block block, Value end) {
        switch (end.op) {
            case GOTO:
                return enter(block, 0);
            case IF:
                return enter(block, Arithmetic.holds((Cond) end.aux, arg(end, 0), arg(end, 1)) ? 0 : 1);
            case SWITCH:
                int at = Arrays.binarySearch((int[]) end.aux, (Integer) arg(end, 0));
                return enter(block, at >= 0 ? at : ((int[]) end.aux).length);
            case RETURN:
                result = end.args.isEmpty() ? null : arg(end, 0);
                return null;
            case THROW:
                Object exception = arg(end, 0);
                throw new Thrown(exception == null ? machine.exception("java/lang/NullPointerException", null) : (Instance) exception);
            default:
                throw new IllegalStateException("reached " + end.op + " in " + graph.method);
        }
    }

    /** Follows an edge; all PHIs of the target take their values at once. */
    private Block enter(Block from, int successor) {
        Block to = from.succs.get(successor);
        int same = (int) from.succs.subList(0, successor).stream().filter(b -> b == to).count();
        int edge = 0;
        for (int seen = 0; edge < to.preds.size(); edge++) {
            if (to.preds.get(edge) == from && seen++ == same) {
                break;
            }
        }
        List<Value> phis = to.values.stream().takeWhile(v -> v.op == Op.PHI).toList();
        Object[] incoming = new Object[phis.size()];
        for (int i = 0; i < incoming.length; i++) {
            incoming[i] = values[phis.get(i).arg(edge).id];
        }
        for (int i = 0; i < incoming.length; i++) {
            values[phis.get(i).id] = incoming[i];
        }
        return to;
    }

    private Object arg(Value v, int i) {
        return values[v.arg(i).id];
    }

    private Object compute(Value v) {
        return switch (v.op) {
            case CONST -> Arithmetic.constant(v.type, v.imm);
            case STRING -> machine.string((String) v.aux);
            case CLASS -> machine.classObject((TypeRef) v.aux);
            case PARAM -> arguments[(int) v.imm];
            case DIV, REM -> divide(v);
            case ADD, SUB, MUL, AND, OR, XOR, SHL, SHR, USHR -> Arithmetic.binary(v.op, v.type, arg(v, 0), arg(v, 1));
            case NEG -> Arithmetic.negate(arg(v, 0));
            case LCMP, FCMPL, FCMPG, DCMPL, DCMPG -> (Object) Arithmetic.compare(v.op, arg(v, 0), arg(v, 1));
            case I2L, I2F, I2D, L2I, L2F, L2D, F2I, F2L, F2D, D2I, D2L, D2F, I2B, I2C, I2S -> Arithmetic.convert(v.op, arg(v, 0));
            case CATCH -> caught;
            case FRAME_GET -> slots[(int) v.imm];
            case FRAME_SET -> slots[(int) v.imm] = arg(v, 0);
            case INVOKESTATIC, INVOKESPECIAL, INVOKEVIRTUAL, INVOKEINTERFACE, INTRINSIC -> call(v);
            default -> memory(v);
        };
    }

    private Object divide(Value v) {
        boolean byZero = !v.type.isFloat() && ((Number) arg(v, 1)).longValue() == 0;
        if (byZero) {
            throw new Thrown(machine.exception("java/lang/ArithmeticException", "/ by zero"));
        }
        return Arithmetic.binary(v.op, v.type, arg(v, 0), arg(v, 1));
    }

    private Object call(Value v) {
        MethodRef method = (MethodRef) v.aux;
        Object[] actual = v.args.stream().map(a -> values[a.id]).toArray();
        if (v.op == Op.INVOKEVIRTUAL || v.op == Op.INVOKEINTERFACE) {
            method = machine.select(notNull(actual[0]), method);
        }
        return machine.call(method, actual);
    }

    private Object notNull(Object object) {
        if (object == null) {
            throw new Thrown(machine.exception("java/lang/NullPointerException", null));
        }
        return object;
    }

    private Object memory(Value v) {
        switch (v.op) {
            case GETFIELD:
                FieldRef read = (FieldRef) v.aux;
                return ((Instance) notNull(arg(v, 0))).fields.computeIfAbsent(read, f -> Arithmetic.zero(Type.of(f.type())));
            case PUTFIELD:
                FieldRef written = (FieldRef) v.aux;
                ((Instance) notNull(arg(v, 0))).fields.put(written, narrowed(written.type(), arg(v, 1)));
                return null;
            case GETSTATIC:
                return machine.getStatic((FieldRef) v.aux);
            case PUTSTATIC:
                machine.putStatic((FieldRef) v.aux, narrowed(((FieldRef) v.aux).type(), arg(v, 0)));
                return null;
            case NEW:
                return new Instance((TypeRef) v.aux);
            case INSTANCEOF:
                return machine.isInstance(arg(v, 0), (TypeRef) v.aux) ? 1 : 0;
            case CHECKCAST:
                return cast(arg(v, 0), (TypeRef) v.aux);
            case NULLCHECK:
                notNull(arg(v, 0));
                return null;
            case CLASSINIT:
                machine.initialize((TypeRef) v.aux);
                return null;
            default:
                return array(v);
        }
    }

    /** Fields keep as many bits as their type has. */
    private static Object narrowed(TypeRef type, Object value) {
        return switch (type.descriptor().charAt(0)) {
            case 'Z' -> (Object) ((Integer) value & 1);
            case 'B' -> (Object) (int) ((Integer) value).byteValue();
            case 'S' -> (Object) (int) ((Integer) value).shortValue();
            case 'C' -> (Object) (int) (char) (int) (Integer) value;
            default -> value;
        };
    }

    private Object cast(Object object, TypeRef type) {
        if (object != null && !machine.isInstance(object, type)) {
            throw new Thrown(machine.exception("java/lang/ClassCastException", null));
        }
        return object;
    }

    private Object array(Value v) {
        switch (v.op) {
            case ARRAYLENGTH:
                return ((ArrayValue) notNull(arg(v, 0))).length();
            case ALOAD:
                return element(v).get((Integer) arg(v, 1));
            case ASTORE:
                ArrayValue target = element(v);
                Object stored = arg(v, 2);
                if (target.elements instanceof Object[] && stored != null && !machine.isInstance(stored, target.type.element())) {
                    throw new Thrown(machine.exception("java/lang/ArrayStoreException", Interpreter.typeOf(stored).internalName().replace('/', '.')));
                }
                target.set((Integer) arg(v, 1), stored);
                return null;
            case NEWARRAY:
                return ArrayValue.create((TypeRef) v.aux, size(arg(v, 0)));
            case MULTINEWARRAY:
                int[] lengths = v.args.stream().mapToInt(a -> size(values[a.id])).toArray();
                return nested((TypeRef) v.aux, lengths, 0);
            default:
                throw Arithmetic.unknown(v.op);
        }
    }

    private ArrayValue element(Value v) {
        ArrayValue array = (ArrayValue) notNull(arg(v, 0));
        int index = (Integer) arg(v, 1);
        if (index < 0 || index >= array.length()) {
            if (v.imm == 1) {
                throw new IllegalStateException("line " + v.line + " of " + graph.method + ": index " + index + " was said to be in range of " + array.length());
            }
            throw new Thrown(machine.exception("java/lang/ArrayIndexOutOfBoundsException", "Index " + index + " out of bounds for length " + array.length()));
        }
        return array;
    }

    private int size(Object length) {
        if ((Integer) length < 0) {
            throw new Thrown(machine.exception("java/lang/NegativeArraySizeException", String.valueOf(length)));
        }
        return (Integer) length;
    }

    private static ArrayValue nested(TypeRef type, int[] lengths, int level) {
        ArrayValue array = ArrayValue.create(type, lengths[level]);
        for (int i = 0; level + 1 < lengths.length && i < array.length(); i++) {
            array.set(i, nested(type.element(), lengths, level + 1));
        }
        return array;
    }
}

package org.plurix.pjc.opt;

import java.util.HashSet;
import java.util.Set;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Which parts of memory operations read and write. A part is a field (of all objects), a static field, or all array elements of one kind; different
 * parts never overlap. A transaction sees one state of the heap and starts again from its beginning when that is no longer so: within one method
 * only the method's own writes and its calls change what it reads.
 */
final class Memory {
    /** Interrupts and other nodes write what this code reads. */
    private static final String SYSTEM = "plurix/";
    private static final String REFERENCES = "A";

    /** What a piece of code may write. */
    static final class Writes {
        final Set<Object> parts = new HashSet<>();
        /** Calls unknown code: all but final fields. */
        boolean unknown;
        /** Initialises classes: even their final fields get their values here. */
        boolean initialises;

        void add(Writes other) {
            parts.addAll(other.parts);
            unknown |= other.unknown;
            initialises |= other.initialises;
        }

        void add(Value value) {
            initialises |= value.op == Op.CLASSINIT;
            switch (value.op) {
                case PUTFIELD, PUTSTATIC, ASTORE -> parts.add(part(value));
                default -> unknown |= runsUnknownCode(value);
            }
        }

        static Writes of(Block block) {
            Writes writes = new Writes();
            block.values.forEach(writes::add);
            return writes;
        }
    }

    private final OptContext context;

    Memory(OptContext context) {
        this.context = context;
    }

    /** False for methods whose reads all have to happen where the program has them. */
    static boolean isOrdinary(MethodRef method) {
        return !method.owner().internalName().startsWith(SYSTEM);
    }

    /** The part that a load or store touches. */
    static Object part(Value access) {
        return access.aux instanceof TypeRef element ? elements(element) : access.aux;
    }

    /** Byte and boolean arrays are read and written by the same instructions. */
    private static Object elements(TypeRef element) {
        return element.isReference() ? REFERENCES : element.descriptor().replace('Z', 'B');
    }

    static boolean runsUnknownCode(Value value) {
        return switch (value.op) {
            case INVOKESTATIC, INVOKESPECIAL, INVOKEVIRTUAL, INVOKEINTERFACE, CLASSINIT -> true;
            case INTRINSIC -> !Inlinable.isArithmetic(value);
            default -> false;
        };
    }

    /** True if {@code value} reads memory and gives the same again while nothing is written there. */
    boolean isLoad(Value value) {
        return value.op == Op.ALOAD || (value.op == Op.GETFIELD || value.op == Op.GETSTATIC) && !isVolatile((FieldRef) value.aux);
    }

    /** A constructor ends before anyone else reads; so no call changes what a method once saw. */
    boolean isFinal(Object part) {
        return part instanceof FieldRef field && context.isFinal(field);
    }

    boolean isVolatile(FieldRef field) {
        return context.isVolatile(field);
    }

    boolean isChanged(Object part, Writes writes) {
        return writes.parts.contains(part) || writes.unknown && !isFinal(part) || writes.initialises && part instanceof FieldRef field && field.isStatic();
    }
}

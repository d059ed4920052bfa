package org.plurix.pjc.interp;

import java.util.HashMap;
import java.util.Map;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Methods of the class library that the interpreter runs itself, because their bodies work on addresses, descriptors or the system. Found by class
 * and name; they have no overloads that differ in meaning.
 */
final class Natives {
    /** The work of one method; the receiver comes first. */
    interface Body {
        Object run(Object[] arguments);
    }

    private final Interpreter machine;
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<Object, Integer> identities = new java.util.IdentityHashMap<>();

    Natives(Interpreter machine) {
        this.machine = machine;
        magic();
        system();
        classes();
    }

    /** Null if the method's own code runs. */
    Body body(MethodRef method) {
        return bodies.get(method.owner().internalName() + "." + method.name());
    }

    private void magic() {
        String magic = "plurix/rt/Magic.";
        bodies.put(magic + "doubleToLongBits", a -> Double.doubleToRawLongBits((Double) a[0]));
        bodies.put(magic + "longBitsToDouble", a -> Double.longBitsToDouble((Long) a[0]));
        bodies.put(magic + "floatToIntBits", a -> Float.floatToRawIntBits((Float) a[0]));
        bodies.put(magic + "intBitsToFloat", a -> Float.intBitsToFloat((Integer) a[0]));
        bodies.put(magic + "sqrt", a -> Math.sqrt((Double) a[0]));
        bodies.put(magic + "mulHigh", a -> (int) ((long) (Integer) a[0] * (Integer) a[1] >> Integer.SIZE));
        bodies.put(magic + "udiv", a -> (int) Long.divideUnsigned(wide(a), Integer.toUnsignedLong((Integer) a[2])));
        bodies.put(magic + "urem", a -> (int) Long.remainderUnsigned(wide(a), Integer.toUnsignedLong((Integer) a[2])));
    }

    private static long wide(Object[] a) {
        return (long) (Integer) a[0] << Integer.SIZE | Integer.toUnsignedLong((Integer) a[1]);
    }

    private void system() {
        bodies.put("plurix/rt/Platform.writeByte", a -> {
            if ((Integer) a[0] == 1) {
                machine.write((Integer) a[1]);
            }
            return null;
        });
        bodies.put("plurix/rt/Platform.flush", a -> null);
        bodies.put("java/lang/System.nanoTime", a -> System.nanoTime());
        bodies.put("java/lang/System.currentTimeMillis", a -> System.currentTimeMillis());
        bodies.put("java/lang/System.identityHashCode", a -> a[0] == null ? 0 : identities.computeIfAbsent(a[0], o -> identities.size() + 1));
        bodies.put("java/lang/System.arraycopy", this::copy);
        bodies.put("java/lang/Throwable.fillInStackTrace", a -> a[0]);
        bodies.put("plurix/rt/Strings.intern", a -> machine.intern((Instance) a[0]));
    }

    private void classes() {
        bodies.put("java/lang/Object.getClass", a -> machine.classObject(Interpreter.typeOf(a[0])));
        bodies.put("plurix/rt/Alloc.cloneObject", a -> copyOf(a[0]));
        bodies.put("plurix/rt/Alloc.newArray", a -> ArrayValue.create(((Instance) a[0]).meaning, (Integer) a[1]));
        bodies.put("java/lang/Class.getName", a -> machine.string(nameOf(((Instance) a[0]).meaning)));
        bodies.put("java/lang/Class.getComponentType", a -> component(((Instance) a[0]).meaning));
        bodies.put("java/lang/Class.isArray", a -> ((Instance) a[0]).meaning.isArray() ? 1 : 0);
        bodies.put("java/lang/Class.isInterface", a -> isInterface(((Instance) a[0]).meaning) ? 1 : 0);
        bodies.put("java/lang/Class.isInstance", a -> machine.isInstance(a[1], ((Instance) a[0]).meaning) ? 1 : 0);
        bodies.put("java/lang/Class.isAssignableFrom", a -> machine.isSubtype(((Instance) a[1]).meaning, ((Instance) a[0]).meaning) ? 1 : 0);
        bodies.put("java/lang/Class.desiredAssertionStatus", a -> 0);
    }

    private static String nameOf(TypeRef type) {
        return type.isPrimitive() ? type.descriptor() : type.internalName().replace('/', '.');
    }

    private Object component(TypeRef type) {
        return type.isArray() ? machine.classObject(type.element()) : null;
    }

    private boolean isInterface(TypeRef type) {
        return type.isReference() && !type.isArray() && machine.world.classFile(type.internalName()).isInterface();
    }

    private static Object copyOf(Object object) {
        if (object instanceof ArrayValue array) {
            return array.copy();
        }
        Instance copy = new Instance(((Instance) object).type);
        copy.fields.putAll(((Instance) object).fields);
        return copy;
    }

    private Object copy(Object[] a) {
        if (a[0] == null || a[2] == null) {
            throw new Thrown(machine.exception("java/lang/NullPointerException", null));
        }
        ArrayValue from = (ArrayValue) a[0];
        ArrayValue to = (ArrayValue) a[2];
        try {
            System.arraycopy(from.elements, (Integer) a[1], to.elements, (Integer) a[3], (Integer) a[4]);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new Thrown(machine.exception("java/lang/ArrayIndexOutOfBoundsException", e.getMessage()));
        }
        return null;
    }
}

package java.lang;

import java.io.ConsoleStream;
import java.io.PrintStream;
import plurix.rt.Descriptors;
import plurix.rt.Magic;
import plurix.rt.Platform;

/** Console, time and the primitives that need to look into objects. */
public final class System {
    public static final PrintStream out = new PrintStream(new ConsoleStream(1));
    public static final PrintStream err = new PrintStream(new ConsoleStream(2));

    private System() {
    }

    public static long currentTimeMillis() {
        return Platform.currentTimeMillis();
    }

    public static long nanoTime() {
        return Platform.nanoTime();
    }

    /** Ends the program; on a node it stops the node. */
    public static void exit(int status) {
        Platform.exit(status);
    }

    /** The heap is collected when the cluster decides, not on request. */
    public static void gc() {
    }

    public static String lineSeparator() {
        return "\n";
    }

    /** Null for everything that has no meaning here. */
    public static String getProperty(String key) {
        switch (key) {
            case "line.separator":
                return "\n";
            case "file.separator":
                return "/";
            case "path.separator":
                return ":";
            case "os.name":
                return "Plurix";
            case "os.arch":
                return "i386";
            case "java.version":
                return "1.8";
            default:
                return null;
        }
    }

    public static String getProperty(String key, String otherwise) {
        String value = getProperty(key);
        return value == null ? otherwise : value;
    }

    /** The number of the word at which the object lies, so that neighbouring objects differ in the low bits. 0 for null. */
    public static int identityHashCode(Object object) {
        return Magic.addressOf(object) >>> 2;
    }

    /**
     * Copies elements; source and target may overlap. References that the target cannot hold stop the copy at that element with an
     * ArrayStoreException.
     */
    public static void arraycopy(Object source, int sourceIndex, Object target, int targetIndex, int length) {
        Class<?> from = source.getClass();
        Class<?> to = target.getClass();
        if (from.componentType == null || to.componentType == null) {
            throw new ArrayStoreException("arraycopy: " + (from.componentType == null ? "source" : "destination") + " type "
                    + (from.componentType == null ? from : to).getName() + " is not an array");
        }
        boolean references = from.kind == Descriptors.KIND_REFERENCE_ARRAY;
        if (references != (to.kind == Descriptors.KIND_REFERENCE_ARRAY) || !references && from != to) {
            throw new ArrayStoreException(mismatch(from, to, references));
        }
        int sourceLength = Magic.load32(Magic.addressOf(source));
        int targetLength = Magic.load32(Magic.addressOf(target));
        if ((sourceIndex | targetIndex | length) < 0 || length > sourceLength - sourceIndex
                || length > targetLength - targetIndex) {
            throw new ArrayIndexOutOfBoundsException(
                    rangeMessage(from, to, sourceIndex, sourceLength, targetIndex, targetLength, length));
        }
        if (!references) {
            int size = from.scalarSize;
            Magic.moveBytes(Magic.addressOf(source) + 4 + sourceIndex * size,
                    Magic.addressOf(target) + 4 + targetIndex * size, length * size);
        } else if (source == target || to.componentType.isAssignableFrom(from.componentType)) {
            Magic.moveBytes(Magic.addressOf(source) - 4 + 4 * (sourceIndex - sourceLength),
                    Magic.addressOf(target) - 4 + 4 * (targetIndex - targetLength), 4 * length);
        } else {
            copyChecked((Object[]) source, sourceIndex, (Object[]) target, targetIndex, length);
        }
    }

    private static void copyChecked(Object[] source, int sourceIndex, Object[] target, int targetIndex, int length) {
        Class<?> element = target.getClass().getComponentType();
        for (int i = 0; i < length; i++) {
            Object value = source[sourceIndex + i];
            if (value != null && !element.isInstance(value)) {
                throw new ArrayStoreException("arraycopy: element type mismatch: can not cast one of the elements of "
                        + source.getClass().getComponentType().getName() + "[] to the type of the destination array, "
                        + element.getName());
            }
            target[targetIndex + i] = value;
        }
    }

    private static String mismatch(Class<?> from, Class<?> to, boolean references) {
        boolean toReferences = to.kind == Descriptors.KIND_REFERENCE_ARRAY;
        if (references != toReferences) {
            return "arraycopy: type mismatch: can not copy " + kindName(from, references) + " into "
                    + kindName(to, toReferences);
        }
        return "arraycopy: type mismatch: can not copy " + from.componentType.getName() + "[] into "
                + to.componentType.getName() + "[]";
    }

    private static String kindName(Class<?> array, boolean references) {
        return references ? "object array[]" : array.componentType.getName() + "[]";
    }

    private static String rangeMessage(Class<?> from, Class<?> to, int sourceIndex, int sourceLength, int targetIndex,
            int targetLength, int length) {
        if (sourceIndex < 0) {
            return "arraycopy: source index " + sourceIndex + " out of bounds for " + lengthText(from, sourceLength);
        }
        if (targetIndex < 0) {
            return "arraycopy: destination index " + targetIndex + " out of bounds for " + lengthText(to, targetLength);
        }
        if (length < 0) {
            return "arraycopy: length " + length + " is negative";
        }
        if (length > sourceLength - sourceIndex) {
            return "arraycopy: last source index " + ((long) sourceIndex + length & 0xFFFFFFFFL) + " out of bounds for "
                    + lengthText(from, sourceLength);
        }
        return "arraycopy: last destination index " + ((long) targetIndex + length & 0xFFFFFFFFL) + " out of bounds for "
                + lengthText(to, targetLength);
    }

    private static String lengthText(Class<?> array, int length) {
        return kindName(array, array.kind == Descriptors.KIND_REFERENCE_ARRAY).replace("[]", "[" + length + "]");
    }

    public static final java.io.InputStream in = java.io.InputStream.nullInputStream();

    public static String getenv(String name) {
        return null;
    }
}

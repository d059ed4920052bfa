package plurix.rt;

/**
 * Slow paths of allocation. Compiled code bumps {@code ALLOC_TOP} itself for objects of fixed size and comes here when the region is full;
 * arrays always come here. Memory between top and limit is zero.
 */
public final class Alloc {
    private static final int WORD = 4;
    private static final int HEADER = 4;
    private static final int LENGTH = 4;
    /** More bytes than this cannot be asked for at once; keeps the size arithmetic below away from overflow. */
    private static final int MAX_BYTES = 0x3FFFFFF0;

    private Alloc() {
    }

    public static Object newObject(Class<?> type) {
        int descriptor = Magic.addressOf(type);
        int references = Magic.load32(descriptor + Descriptors.REF_COUNT) * WORD;
        int start = reserve(references + HEADER + Magic.load32(descriptor + Descriptors.SCALAR_SIZE));
        int object = start + references + HEADER;
        Magic.store32(object - HEADER, descriptor + 1);
        return Magic.objectAt(object);
    }

    public static Object newArray(Class<?> arrayClass, int length) {
        if (length < 0) {
            Throw.negativeSize(length);
        }
        int descriptor = Magic.addressOf(arrayClass);
        int elementSize = Magic.load32(descriptor + Descriptors.SCALAR_SIZE);
        if (length > MAX_BYTES / elementSize) {
            Throw.outOfMemory();
        }
        int object;
        if (Magic.load32(descriptor + Descriptors.KIND) == Descriptors.KIND_REFERENCE_ARRAY) {
            int references = length * WORD;
            object = reserve(references + HEADER + LENGTH) + references + HEADER;
        } else {
            int bytes = length * elementSize + (WORD - 1) & ~(WORD - 1);
            object = reserve(bytes + HEADER + LENGTH) + HEADER;
        }
        Magic.store32(object - HEADER, descriptor + 1);
        Magic.store32(object, length);
        return Magic.objectAt(object);
    }

    /** {@code new T[d0][d1]...}: {@code arrayClass} may have more dimensions than {@code lengths}; the rest stays null. */
    public static Object newMulti(Class<?> arrayClass, int[] lengths) {
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] < 0) {
                Throw.negativeSize(lengths[i]);
            }
        }
        return newLevel(arrayClass, lengths, 0);
    }

    private static Object newLevel(Class<?> arrayClass, int[] lengths, int level) {
        Object result = newArray(arrayClass, lengths[level]);
        if (level + 1 < lengths.length) {
            Object[] outer = (Object[]) result;
            for (int i = 0; i < outer.length; i++) {
                outer[i] = newLevel(arrayClass.getComponentType(), lengths, level + 1);
            }
        }
        return result;
    }

    /** Shallow copy of any object or array. */
    public static Object cloneObject(Object original) {
        Class<?> type = original.getClass();
        int from = Magic.addressOf(original);
        int kind = type.kind();
        if (kind == Descriptors.KIND_REFERENCE_ARRAY) {
            int length = Magic.load32(from);
            Object copy = newArray(type, length);
            int low = HEADER + length * WORD;
            Magic.copyWords(from - low, Magic.addressOf(copy) - low, length);
            return copy;
        }
        if (kind == Descriptors.KIND_PRIMITIVE_ARRAY) {
            int length = Magic.load32(from);
            Object copy = newArray(type, length);
            int words = length * type.scalarSize() + (WORD - 1) >>> 2;
            Magic.copyWords(from + LENGTH, Magic.addressOf(copy) + LENGTH, words);
            return copy;
        }
        Object copy = newObject(type);
        int to = Magic.addressOf(copy);
        int references = type.refCount();
        int low = HEADER + references * WORD;
        Magic.copyWords(from - low, to - low, references);
        Magic.copyWords(from, to, type.scalarSize() >>> 2);
        return copy;
    }

    /** Takes {@code bytes} (a multiple of 4) of zeroed memory from the region; throws OutOfMemoryError if there is none. */
    private static int reserve(int bytes) {
        int top = Magic.load32(LocalPage.ALLOC_TOP);
        if (bytes > Magic.load32(LocalPage.ALLOC_LIMIT) - top) {
            if (!Platform.growHeap(bytes)) {
                Throw.outOfMemory();
            }
            top = Magic.load32(LocalPage.ALLOC_TOP);
        }
        Magic.store32(LocalPage.ALLOC_TOP, top + bytes);
        return top;
    }
}

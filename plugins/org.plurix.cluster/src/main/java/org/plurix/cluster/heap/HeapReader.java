package org.plurix.cluster.heap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.plurix.pjc.layout.DescriptorLayout;

/**
 * The typed view of a heap: class descriptors, fields, strings and objects, read from memory alone by the layout contract (docs/abi.md).
 * It knows only where the list of classes starts. Used inside one transaction; classes are kept in the {@link ClassCache} between
 * transactions.
 */
public final class HeapReader {
    /** An object's address has these bits clear; its header lies this far below it. */
    public static final int WORD_MASK = 3;
    public static final int HEADER = 4;
    private static final int WORD = Memory.WORD;
    /** Reference k of an object lies at -4 - 4k. */
    private static final int CLASS_NAME = -8;
    private static final int CLASS_SUPER = -12;
    private static final int CLASS_COMPONENT = -16;
    private static final int CLASS_INTERFACES = -20;
    private static final int CLASS_FIELDS = -24;
    private static final int CLASS_STATICS = -32;
    private static final int CLASS_NEXT = -48;
    private static final int FIELD_NAME = -8;
    private static final int FIELD_TYPE = -12;
    private static final int FIELD_OFFSET = 0;
    private static final int FIELD_MODIFIERS = 4;
    private static final int STRING_VALUE = -8;
    private static final int CODE_RECORD = -8;
    private static final int RECORD_CODE_SIZE = 4;
    private static final int ACC_STATIC = 8;
    private static final int ACC_FINAL = 16;
    private static final int MAX_STRING = 1 << 20;
    private static final int MAX_CLASSES = 100_000;

    /**
     * Descriptors seen so far. New classes are put in front of the list of classes, so what lies behind a known first class is known.
     * {@link #clear} after a deploy that changed a descriptor in place.
     */
    public static final class ClassCache {
        private final Map<Integer, HeapClass> byAddress = new HashMap<>();
        private final Map<String, HeapClass> byName = new LinkedHashMap<>();
        private int first;

        public synchronized void clear() {
            byAddress.clear();
            byName.clear();
            first = 0;
        }
    }

    private final Memory memory;
    private final int classList;
    private final ClassCache cache;

    /** {@code classList}: address of the static field {@code plurix.rt.ClassTable.first}. */
    public HeapReader(Memory memory, int classList, ClassCache cache) {
        this.memory = memory;
        this.classList = classList;
        this.cache = cache;
    }

    public Memory memory() {
        return memory;
    }

    /** All classes by name; of several versions of a class the newest. */
    public Map<String, HeapClass> classes() {
        synchronized (cache) {
            int first = memory.load32(classList);
            if (first != cache.first) {
                Map<String, HeapClass> known = new LinkedHashMap<>(cache.byName);
                cache.byName.clear();
                for (HeapClass type : classesUpTo(first, cache.first)) {
                    cache.byName.putIfAbsent(type.name(), type);
                }
                known.forEach(cache.byName::putIfAbsent);
                cache.first = first;
            }
            return new LinkedHashMap<>(cache.byName);
        }
    }

    private List<HeapClass> classesUpTo(int first, int known) {
        List<HeapClass> result = new ArrayList<>();
        for (int at = first; at != known && at != 0; at = memory.load32(at + CLASS_NEXT)) {
            if (result.size() > MAX_CLASSES) {
                throw new HeapException("the list of classes does not end");
            }
            result.add(classAt(at));
        }
        return result;
    }

    /** @throws HeapException naming similar classes if there is no such class */
    public HeapClass findClass(String name) {
        HeapClass found = classes().get(name);
        if (found == null) {
            throw new HeapException("there is no class '" + name + "' in the cluster. " + suggestions(name));
        }
        return found;
    }

    private String suggestions(String wanted) {
        String simple = wanted.substring(wanted.lastIndexOf('.') + 1).toLowerCase();
        TreeSet<String> similar = new TreeSet<>();
        TreeSet<String> applications = new TreeSet<>();
        for (HeapClass type : classes().values()) {
            String name = type.name();
            if (type.kind() != DescriptorLayout.KIND_CLASS && type.kind() != DescriptorLayout.KIND_INTERFACE || name.contains("#")) {
                continue;
            }
            if (name.toLowerCase().contains(simple)) {
                similar.add(name);
            }
            if (!name.startsWith("java.") && !name.startsWith("plurix.")) {
                applications.add(name);
            }
        }
        if (!similar.isEmpty()) {
            return "Similar: " + String.join(", ", similar);
        }
        return applications.isEmpty() ? "No application classes are deployed; deploy some with './plurix deploy DIR'."
                : "Deployed classes: " + String.join(", ", applications);
    }

    /** True if the class or a superclass or superinterface names that interface. */
    public boolean implementsInterface(HeapClass type, String name) {
        for (HeapClass c = type; c != null; c = c.superclass()) {
            HeapObject interfaces = object(memory.load32(c.address() + CLASS_INTERFACES));
            for (int i = 0; interfaces != null && i < interfaces.length(); i++) {
                HeapClass one = classAt(memory.load32(interfaces.elementAddress(i)));
                if (one.name().equals(name) || implementsInterface(one, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Is there a class descriptor at this address? Its own class is {@code java.lang.Class}, which is its own. */
    public boolean isClass(int address) {
        int header = memory.load32(address - WORD);
        if ((header & DescriptorLayout.TAG_MASK) != DescriptorLayout.HEADER_TAG) {
            return false;
        }
        HeapClass known = findClass("java.lang.Class");
        return header - DescriptorLayout.HEADER_TAG == known.address();
    }

    /** The descriptor at an address. */
    public HeapClass classAt(int address) {
        synchronized (cache) {
            HeapClass known = cache.byAddress.get(address);
            if (known == null) {
                known = readClass(address);
                cache.byAddress.put(address, known);
            }
            return known;
        }
    }

    private HeapClass readClass(int address) {
        int superclass = memory.load32(address + CLASS_SUPER);
        return new HeapClass(address, string(memory.load32(address + CLASS_NAME)), memory.load32(address + DescriptorLayout.KIND),
                memory.load32(address + DescriptorLayout.REF_COUNT), memory.load32(address + DescriptorLayout.SCALAR_SIZE),
                superclass == 0 ? null : classAt(superclass), memory.load32(address + CLASS_COMPONENT),
                readFields(memory.load32(address + CLASS_FIELDS)), memory.load32(address + CLASS_STATICS),
                memory.load32(address + DescriptorLayout.EXTRA_SIZE));
    }

    private List<HeapField> readFields(int array) {
        if (array == 0) {
            return List.of();
        }
        int length = memory.load32(array);
        List<HeapField> fields = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            int record = memory.load32(array - WORD + WORD * (i - length));
            fields.add(new HeapField(string(memory.load32(record + FIELD_NAME)), string(memory.load32(record + FIELD_TYPE)),
                    memory.load32(record + FIELD_OFFSET), (memory.load32(record + FIELD_MODIFIERS) & ACC_STATIC) != 0,
                    (memory.load32(record + FIELD_MODIFIERS) & ACC_FINAL) != 0));
        }
        return List.copyOf(fields);
    }

    /** The text of a java.lang.String object, or null for a null reference. */
    public String string(int address) {
        if (address == 0) {
            return null;
        }
        int value = memory.load32(address + STRING_VALUE);
        int length = memory.load32(value);
        if (length < 0 || length > MAX_STRING) {
            throw new HeapException("no string at 0x" + Integer.toHexString(address));
        }
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) memory.load16u(value + WORD + 2 * i);
        }
        return new String(text);
    }

    /** The class of the object at an address, from its header. */
    public HeapClass classOf(int object) {
        int header = memory.load32(object - WORD);
        if ((header & DescriptorLayout.TAG_MASK) != DescriptorLayout.HEADER_TAG) {
            throw new HeapException("no object at 0x" + Integer.toHexString(object) + " (header 0x" + Integer.toHexString(header) + ")");
        }
        return classAt(header - DescriptorLayout.HEADER_TAG);
    }

    /** A typed handle, or null for a null reference. */
    public HeapObject object(int address) {
        return address == 0 ? null : new HeapObject(this, address, classOf(address));
    }

    /** Address of a static field. */
    public int staticAddress(HeapClass type, String fieldName) {
        HeapField field = type.field(fieldName);
        if (!field.isStatic() || type.statics() == 0) {
            throw new HeapException("'" + fieldName + "' is no static field of " + type.name());
        }
        return type.statics() + field.offset();
    }

    /** Names and values of a class's static fields; constants that only the compiler knows are not among them. */
    public Map<String, String> statics(HeapClass type) {
        Map<String, String> result = new LinkedHashMap<>();
        for (HeapField field : type.fields()) {
            if (field.isStatic() && type.statics() != 0) {
                result.put(field.name(), HeapObject.show(this, type.statics() + field.offset(), field.type()));
            }
        }
        return result;
    }

    /** The object that a static reference field names, or null. */
    public HeapObject staticObject(String className, String fieldName) {
        return object(memory.load32(staticAddress(findClass(className), fieldName)));
    }

    /** First byte that belongs to the object. */
    public int startOf(int object, HeapClass type) {
        int references = type.isReferenceArray() ? memory.load32(object) : type.refCount();
        return object - WORD - WORD * references;
    }

    /** First byte behind the object. */
    public int endOf(int object, HeapClass type) {
        return switch (type.kind()) {
            case DescriptorLayout.KIND_REFERENCE_ARRAY -> object + WORD;
            case DescriptorLayout.KIND_PRIMITIVE_ARRAY ->
                object + WORD + (memory.load32(object) * type.scalarSize() + WORD - 1 & -WORD);
            case DescriptorLayout.KIND_CODE -> object + (memory.load32(memory.load32(object + CODE_RECORD) + RECORD_CODE_SIZE) + WORD - 1 & -WORD);
            default -> object + type.scalarSize() + (type.name().equals("java.lang.Class")
                    ? memory.load32(object + DescriptorLayout.EXTRA_SIZE) : 0);
        };
    }
}

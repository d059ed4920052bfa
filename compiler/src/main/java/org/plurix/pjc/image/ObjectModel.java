package org.plurix.pjc.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.FieldInfo;
import org.plurix.pjc.layout.DescriptorLayout;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassLayout;
import org.plurix.pjc.world.ClassWorld;

/**
 * The objects of an image or a deploy by what they stand for. Asking for one that is neither known (already in the heap) nor made yet makes
 * it; {@link Linker} fills the contents afterwards. Objects keep the order in which they were made.
 */
public final class ObjectModel {
    static final String STRING = "java/lang/String";
    static final String NODE_LOCAL = "plurix/rt/NodeLocal";
    static final String RESIDENT = "plurix/rt/Resident";
    /** Suffix of the name of a statics object's own descriptor; no Java name contains it. */
    static final String STATICS_SUFFIX = "#statics";

    final ClassWorld world;
    private final Map<Symbol, Integer> known;
    private final List<HeapObject> made = new ArrayList<>();
    private final Map<Symbol, HeapObject> objects = new LinkedHashMap<>();
    private final Map<HeapObject, Symbol.Code> codeSymbols = new IdentityHashMap<>();
    private final Map<String, Map<String, Integer>> offsets = new HashMap<>();
    private final List<TypeRef> newDescriptors = new ArrayList<>();
    private final List<TypeRef> newStatics = new ArrayList<>();
    private final Map<FieldRef, FieldPlace> movedStatics = new LinkedHashMap<>();
    private final Map<TypeRef, HeapObject> extensions = new LinkedHashMap<>();

    /** Where a static field lies that is not in its class's statics object: {@code offset} from {@code object}. */
    record FieldPlace(HeapObject object, int offset) { }

    /** @param known addresses of what is in the heap already (empty for an image) */
    public ObjectModel(ClassWorld world, Map<Symbol, Integer> known) {
        this.world = world;
        this.known = known;
    }

    /** Every object made here, in order. */
    public List<HeapObject> made() {
        return made;
    }

    /** What stands for what: made and used objects. */
    public Map<Symbol, HeapObject> symbols() {
        return objects;
    }

    /** Descriptors made so far, including those of statics objects; grows while they are filled. */
    List<TypeRef> newDescriptors() {
        return newDescriptors;
    }

    List<TypeRef> newStatics() {
        return newStatics;
    }

    /** The object of a symbol if it exists or has been made, else null. */
    HeapObject find(Symbol symbol) {
        HeapObject object = objects.get(symbol);
        if (object == null && known.containsKey(symbol)) {
            object = HeapObject.existing(symbol.toString(), known.get(symbol));
            enter(symbol, object);
        }
        return object;
    }

    /** For relocations: the object of any symbol. Code must have been added before. */
    HeapObject require(Symbol symbol) {
        if (symbol instanceof Symbol.Descriptor d) {
            return descriptor(d.type());
        }
        if (symbol instanceof Symbol.Statics s) {
            return statics(s.type());
        }
        if (symbol instanceof Symbol.Literal l) {
            return literal(l.text());
        }
        HeapObject object = find(symbol);
        if (object == null) {
            throw new IllegalStateException("code refers to " + symbol + ", which is not part of the program");
        }
        return object;
    }

    HeapObject add(Symbol symbol, HeapObject object) {
        if (objects.containsKey(symbol)) {
            throw new IllegalStateException(symbol + " made twice");
        }
        enter(symbol, object);
        return object;
    }

    private void enter(Symbol symbol, HeapObject object) {
        objects.put(symbol, object);
        if (symbol instanceof Symbol.Code code) {
            codeSymbols.put(object, code);
        }
    }

    /** The symbol of a code object. */
    Symbol.Code codeSymbol(HeapObject code) {
        return codeSymbols.get(code);
    }

    HeapObject make(String label, Region region, HeapObject descriptor, int refCount, int scalarSize) {
        HeapObject object = new HeapObject(label, region, descriptor, refCount, scalarSize);
        made.add(object);
        return object;
    }

    HeapObject descriptor(TypeRef type) {
        Symbol symbol = new Symbol.Descriptor(type);
        HeapObject object = find(symbol);
        if (object != null) {
            return object;
        }
        ClassLayout shape = world.layout(TypeRef.ofClass("java/lang/Class"));
        HeapObject shell = make("class " + type, Region.RESIDENT, null, shape.refCount(), DescriptorLayout.FIXED_SIZE);
        add(symbol, shell);
        newDescriptors.add(type);
        shell.descriptor = type.internalName().equals("java/lang/Class") ? shell : descriptor(shape.type());
        return shell;
    }

    /** The statics object of a class, or null if it has none. */
    HeapObject statics(TypeRef type) {
        Symbol symbol = new Symbol.Statics(type);
        HeapObject object = find(symbol);
        if (object != null) {
            return object;
        }
        ClassLayout layout = world.layout(type);
        if (!layout.hasStatics()) {
            return null;
        }
        HeapObject own = make("statics " + type, staticsRegion(layout.file()), descriptor(staticsType(type)), layout.staticRefCount(),
                layout.staticScalarSize());
        own.setInt(0, layout.needsInit() ? DescriptorLayout.NOT_INITIALIZED : DescriptorLayout.INITIALIZED);
        add(symbol, own);
        newStatics.add(type);
        for (FieldInfo field : layout.file().fields) {
            if (field.isStatic() && field.constantValue() != null) {
                setConstant(own, layout.offsets().get(field.ref()), field);
            }
        }
        return own;
    }

    /** A static field that an earlier deploy has put at {@code address}. */
    void moveStatic(FieldRef field, int address) {
        movedStatics.put(field, new FieldPlace(HeapObject.existing(field.toString(), address), 0));
    }

    /**
     * Static fields that a class gets while its statics object exists: they go into an object of their own.
     *
     * @param number makes the name of its descriptor unique
     */
    void extendStatics(ClassLayout before, ClassLayout now, int number) {
        TypeRef type = staticsType(now.type(), String.valueOf(number));
        HeapObject own = make("statics " + type, Region.SHARED, null, now.staticRefCount() - before.staticRefCount(),
                now.staticScalarSize() - before.staticScalarSize());
        extensions.put(type, own);
        own.descriptor = descriptor(type);
        for (FieldInfo field : now.file().fields) {
            if (field.isStatic() && !before.offsets().containsKey(field.ref()) && now.offsets().containsKey(field.ref())) {
                int at = now.offsets().get(field.ref());
                int offset = at < 0 ? at + DescriptorLayout.WORD * before.staticRefCount() : at - before.staticScalarSize();
                movedStatics.put(field.ref(), new FieldPlace(own, offset));
                if (field.constantValue() != null) {
                    setConstant(own, offset, field);
                }
            }
        }
    }

    HeapObject extension(TypeRef type) {
        return extensions.get(type);
    }

    Map<FieldRef, FieldPlace> movedStatics() {
        return movedStatics;
    }

    /** The place of {@code offset} in the statics of a class: its statics object, or where the field there has been moved to. */
    FieldPlace staticPlace(TypeRef type, int offset) {
        for (Map.Entry<FieldRef, FieldPlace> moved : movedStatics.entrySet()) {
            if (moved.getKey().owner().equals(type)) {
                int start = world.fieldOffset(moved.getKey());
                if (offset >= start && offset < start + ClassWorld.fieldSize(moved.getKey().type())) {
                    return new FieldPlace(moved.getValue().object(), moved.getValue().offset() + offset - start);
                }
            }
        }
        return new FieldPlace(statics(type), offset);
    }

    static TypeRef staticsType(TypeRef type, String number) {
        return TypeRef.ofClass(type.internalName() + STATICS_SUFFIX + number);
    }

    static TypeRef staticsType(TypeRef type) {
        return TypeRef.ofClass(type.internalName() + STATICS_SUFFIX);
    }

    static Region staticsRegion(ClassFile file) {
        return file.hasAnnotation(NODE_LOCAL) ? Region.LOCAL : file.hasAnnotation(RESIDENT) ? Region.RESIDENT : Region.SHARED;
    }

    private void setConstant(HeapObject statics, int offset, FieldInfo field) {
        Object value = field.constantValue();
        if (value instanceof String text) {
            statics.setReferenceAt(offset, literal(text));
        } else if (value instanceof Long number) {
            statics.setLong(offset, number);
        } else if (value instanceof Double number) {
            statics.setLong(offset, Double.doubleToRawLongBits(number));
        } else if (value instanceof Float number) {
            statics.setInt(offset, Float.floatToRawIntBits(number));
        } else {
            setInteger(statics, offset, field.ref().type(), (Integer) value);
        }
    }

    private static void setInteger(HeapObject target, int offset, TypeRef type, int value) {
        switch (type.descriptor()) {
            case "Z", "B" -> target.setByte(offset, value);
            case "C", "S" -> target.setShort(offset, value);
            default -> target.setInt(offset, value);
        }
    }

    HeapObject literal(String text) {
        Symbol symbol = new Symbol.Literal(text);
        HeapObject object = find(symbol);
        if (object != null) {
            return object;
        }
        String label = text.length() > 24 ? text.substring(0, 24) + "..." : text;
        HeapObject chars = array("chars of \"" + label + '"', "[C", text.length(), Character.BYTES);
        for (int i = 0; i < text.length(); i++) {
            chars.setShort(Integer.BYTES + i * Character.BYTES, text.charAt(i));
        }
        HeapObject string = instance("string \"" + label + '"', STRING, Region.RESIDENT);
        setField(string, STRING, "value", chars);
        string.setInt(offset(STRING, "hash"), text.hashCode());
        return add(symbol, string);
    }

    /** All literals known or made, for the intern table. */
    List<HeapObject> literals() {
        Map<String, HeapObject> sorted = new TreeMap<>();
        for (Symbol symbol : List.copyOf(objects.keySet())) {
            if (symbol instanceof Symbol.Literal l) {
                sorted.put(l.text(), objects.get(symbol));
            }
        }
        return List.copyOf(sorted.values());
    }

    private HeapObject array(String label, String type, int length, int elementSize) {
        HeapObject array = make(label, Region.RESIDENT, descriptor(new TypeRef(type)), 0, Integer.BYTES + length * elementSize);
        array.setInt(0, length);
        return array;
    }

    HeapObject ints(String label, int[] values) {
        HeapObject array = array(label, "[I", values.length, Integer.BYTES);
        for (int i = 0; i < values.length; i++) {
            array.setInt(Integer.BYTES * (i + 1), values[i]);
        }
        return array;
    }

    /** {@code int[]} of addresses. */
    HeapObject addresses(String label, List<HeapObject> targets, Region region) {
        HeapObject array = make(label, region, descriptor(new TypeRef("[I")), 0, Integer.BYTES * (targets.size() + 1));
        array.setInt(0, targets.size());
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) != null) {
                array.setAddress(Integer.BYTES * (i + 1), targets.get(i));
            }
        }
        return array;
    }

    HeapObject references(String label, TypeRef elementType, List<HeapObject> elements) {
        int length = elements.size();
        HeapObject array = make(label, Region.RESIDENT, descriptor(elementType.arrayOf()), length, Integer.BYTES);
        array.setInt(0, length);
        for (int i = 0; i < length; i++) {
            array.setReference(length - i, elements.get(i));
        }
        return array;
    }

    /** A zeroed instance. */
    HeapObject instance(String label, String className, Region region) {
        ClassLayout layout = world.layout(TypeRef.ofClass(className));
        return make(label, region, descriptor(layout.type()), layout.refCount(), layout.scalarSize());
    }

    int offset(String owner, String field) {
        return offsets.computeIfAbsent(owner, o -> new HashMap<>()).computeIfAbsent(field, f -> findOffset(owner, f));
    }

    private int findOffset(String owner, String field) {
        ClassFile file = world.classFile(owner);
        FieldInfo info = file == null ? null : file.field(field);
        if (info == null) {
            throw new IllegalStateException("the class library's " + owner.replace('/', '.') + " must have a field " + field);
        }
        return world.fieldOffset(info.ref());
    }

    void setField(HeapObject object, String owner, String field, HeapObject value) {
        object.setReferenceAt(offset(owner, field), value);
    }

    void setField(HeapObject object, String owner, String field, int value) {
        object.setInt(offset(owner, field), value);
    }

    /** Static field of a class that the program uses; nothing happens if it does not (returns false). */
    boolean hasStatics(String owner) {
        return find(new Symbol.Statics(TypeRef.ofClass(owner))) != null;
    }

    HeapObject code(MethodRef method) {
        return find(new Symbol.Code(method));
    }

    FieldRef fieldRef(String owner, String field) {
        return world.classFile(owner).field(field).ref();
    }
}

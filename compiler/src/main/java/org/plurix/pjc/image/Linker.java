package org.plurix.pjc.image;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.bytecode.AnnotationInfo;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.FieldInfo;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.DescriptorLayout;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassLayout;
import org.plurix.pjc.world.ClassWorld;

/**
 * Turns compiled methods and types into a complete set of connected heap objects: code, records, descriptors, statics, literals, code map, class
 * table. The same steps serve image, executable and deploy; what exists already is only referred to.
 */
public final class Linker {
    private static final String CLASS = "java/lang/Class";
    private static final String CODE_MAP = "plurix/rt/CodeMap";
    private static final String CLASS_TABLE = "plurix/rt/ClassTable";
    private static final String STRINGS = "plurix/rt/Strings";
    private static final String IMAGE_OBJECT = "plurix/rt/ImageObject";
    private static final TypeRef METHOD_RECORD = TypeRef.ofClass("plurix/rt/MethodRecord");

    private final ClassWorld world;
    private final ObjectModel model;
    private final CodeObjects codes;
    private final ImtStubs stubs;
    private final List<Patch> patches = new ArrayList<>();
    private int filledDescriptors;
    private int filledStatics;

    /** @param name part of the names of generated stubs: different for every image or deploy that shares a symbol table */
    public Linker(ClassWorld world, Map<Symbol, Integer> known, String name) {
        this.world = world;
        this.model = new ObjectModel(world, known);
        this.codes = new CodeObjects(model);
        this.stubs = new ImtStubs(model, codes, name);
    }

    public ObjectModel model() {
        return model;
    }

    public void addCode(Collection<CompiledMethod> methods) {
        for (CompiledMethod method : methods) {
            codes.add(method, modifiers(method.method()));
        }
    }

    /** Code that belongs to no Java method: start and signal entries. */
    public HeapObject addStub(CompiledMethod stub) {
        return codes.add(stub, 0);
    }

    private int modifiers(MethodRef method) {
        ClassFile owner = world.classFile(method.owner().internalName());
        MethodInfo info = owner == null ? null : owner.method(method.name(), method.descriptor());
        return info == null ? 0 : info.access;
    }

    /** Makes and fills everything that the code and {@code types} need. All code must have been added. */
    public void link(Collection<TypeRef> types) {
        types.forEach(model::descriptor);
        types.stream().filter(t -> t.descriptor().charAt(0) == 'L').forEach(model::statics);
        codes.resolve();
        DescriptorFiller filler = new DescriptorFiller(model, stubs, codes.recordsByClass());
        boolean more = true;
        while (more) {
            more = false;
            while (filledDescriptors < model.newDescriptors().size()) {
                filler.fill(model.newDescriptors().get(filledDescriptors++));
                more = true;
            }
            codes.resolve();
            while (filledStatics < model.newStatics().size()) {
                imageObjects(world.layout(model.newStatics().get(filledStatics++)));
                more = true;
            }
        }
        connectArrayClasses();
    }

    /** Static fields marked {@code @ImageObject} start with a zeroed object instead of null. */
    private void imageObjects(ClassLayout layout) {
        for (FieldInfo field : layout.file().fields) {
            AnnotationInfo note = field.annotations().stream().filter(a -> a.type().equals(IMAGE_OBJECT)).findFirst().orElse(null);
            if (note == null || !field.isStatic() || field.ref().type().isPrimitive()) {
                continue;
            }
            TypeRef type = field.ref().type();
            Region region = ObjectModel.staticsRegion(layout.file()) == Region.SHARED ? Region.OBJECTS : ObjectModel.staticsRegion(layout.file());
            ClassLayout shape = world.layout(type);
            int length = (Integer) note.values().getOrDefault("length", 0);
            int refs = shape.kind() == DescriptorLayout.KIND_REFERENCE_ARRAY ? length : shape.refCount();
            int scalars = !type.isArray() ? shape.scalarSize()
                    : Integer.BYTES + (shape.kind() == DescriptorLayout.KIND_PRIMITIVE_ARRAY ? length * shape.scalarSize() : 0);
            HeapObject object = model.make("image object " + field.ref(), region, model.descriptor(type), refs, scalars);
            if (type.isArray()) {
                object.setInt(0, length);
            }
            model.statics(layout.type()).setReferenceAt(layout.offsets().get(field.ref()), object);
        }
    }

    private void connectArrayClasses() {
        for (TypeRef type : model.newDescriptors()) {
            if (type.isArray()) {
                setReference(model.descriptor(type.element()), "arrayClass", model.descriptor(type));
            }
        }
    }

    /**
     * A code map of the code added here, in the order of its addresses (the order in which it was made), and the chain of new classes.
     *
     * @param olderMap the map so far, or null
     * @param firstClass the head of the class list so far, or null
     * @param pendingLiterals literals that the intern table has not taken yet
     */
    Tables tables(HeapObject olderMap, HeapObject firstClass, List<HeapObject> pendingLiterals) {
        List<HeapObject> starts = new ArrayList<>(codes.codes().values());
        HeapObject map = model.instance("code map", CODE_MAP, Region.RESIDENT);
        model.setField(map, CODE_MAP, "starts", model.addresses("code map starts", starts, Region.RESIDENT));
        model.setField(map, CODE_MAP, "records", model.references("code map records", METHOD_RECORD, List.copyOf(codes.records().values())));
        model.setField(map, CODE_MAP, "older", olderMap);
        HeapObject first = firstClass;
        for (TypeRef type : model.newDescriptors()) {
            if (!type.internalName().contains(ObjectModel.STATICS_SUFFIX)) {
                HeapObject d = model.descriptor(type);
                model.setField(d, CLASS, "next", first);
                first = d;
            }
        }
        List<HeapObject> all = new ArrayList<>(pendingLiterals);
        model.literals().stream().filter(l -> !l.existing).forEach(all::add);
        HeapObject literals = model.hasStatics(STRINGS) ? model.references("literals", TypeRef.ofClass(ObjectModel.STRING), all) : null;
        return new Tables(map, first, literals);
    }

    /** New values of {@code CodeMap.newest}, {@code ClassTable.first}, {@code Strings.literals} (null: nobody interns strings). */
    public record Tables(HeapObject codeMap, HeapObject firstClass, HeapObject literals) { }

    /** Enters the tables into the statics. */
    public void install(Tables tables) {
        setStatic(CODE_MAP, "newest", tables.codeMap());
        setStatic(CLASS_TABLE, "first", tables.firstClass());
        if (tables.literals() != null) {
            setStatic(STRINGS, "literals", tables.literals());
        }
    }

    /** Sets a reference field of a class descriptor. */
    private void setReference(HeapObject descriptor, String field, HeapObject value) {
        set(descriptor, model.offset(CLASS, field), value);
    }

    /** A word of a made object or, as a patch, of an existing one becomes the address of {@code value}. */
    private void set(HeapObject object, int offset, HeapObject value) {
        if (object.existing) {
            patches.add(new Patch(object.address() + offset, value));
        } else if (offset < 0) {
            object.setReferenceAt(offset, value);
        } else {
            object.setAddress(offset, value);
        }
    }

    /** Sets a static field to the address of an object; without effect if the program does not use the class. */
    public void setStatic(String owner, String field, HeapObject value) {
        if (model.hasStatics(owner)) {
            set(model.statics(TypeRef.ofClass(owner)), model.offset(owner, field), value);
        }
    }

    public void setStatic(String owner, String field, int value) {
        if (model.hasStatics(owner)) {
            model.setField(model.statics(TypeRef.ofClass(owner)), owner, field, value);
        }
    }

    /** Words of existing objects that must change, in the order in which they were asked for. */
    public List<Patch> patches() {
        return patches;
    }

    /**
     * Brings the descriptor of an existing class up to date: its method and field lists, initialiser, statics object.
     *
     * @param before its layout in the heap
     */
    public void updateClass(ClassLayout before) {
        ClassLayout now = world.layout(before.type());
        HeapObject d = model.descriptor(now.type());
        List<HeapObject> records = new ArrayList<>();
        for (MethodInfo method : now.file().methods) {
            HeapObject record = model.find(new Symbol.Record(method.ref));
            if (record != null) {
                records.add(record);
            }
        }
        setReference(d, "methods", model.references("methods of " + now.type(), METHOD_RECORD, records));
        HeapObject statics = model.statics(now.type());
        if (statics != null && !statics.existing) {
            setReference(d, "statics", statics);
        }
        if (!now.offsets().equals(before.offsets())) {
            setReference(d, "fields", new DescriptorFiller(model, stubs, Map.of()).fields(now));
        }
        MethodInfo initializer = now.file().classInitializer();
        if (initializer != null && !code(initializer.ref).existing) {
            set(d, DescriptorLayout.INITIALIZER, code(initializer.ref));
        }
    }

    /**
     * Static fields that a class of the heap gets: into a new statics object if it has none, else into an extra object.
     *
     * @param number of the deploy
     */
    public void addStatics(ClassLayout before, int number) {
        ClassLayout now = world.layout(before.type());
        boolean grows = now.staticRefCount() > before.staticRefCount() || now.staticScalarSize() > before.staticScalarSize();
        if (grows && model.hasStatics(now.type().internalName())) {
            model.extendStatics(before, now, number);
        }
    }

    /** A static field that an earlier deploy has put at {@code address}. */
    public void moveStatic(FieldRef field, int address) {
        model.moveStatic(field, address);
    }

    /** Addresses of the static fields that lie outside of their statics objects; after placement. */
    public Map<FieldRef, Integer> movedStatics() {
        Map<FieldRef, Integer> result = new LinkedHashMap<>();
        model.movedStatics().forEach((field, place) -> result.put(field, place.object().address() + place.offset()));
        return result;
    }

    public Tables firstTables() {
        return tables(null, null, List.of());
    }

    /** Tables that continue those of the heap. */
    public Tables nextTables(int codeMap, int firstClass, List<Integer> pendingLiterals) {
        return tables(HeapObject.existing("code map", codeMap), HeapObject.existing("first class", firstClass),
                pendingLiterals.stream().map(a -> HeapObject.existing("literal", a)).toList());
    }

    /** Address of a static field's word in the heap, 0 if the program does not use the class. */
    public int staticAddress(String owner, String field) {
        return model.hasStatics(owner) ? model.statics(TypeRef.ofClass(owner)).address() + model.offset(owner, field) : 0;
    }

    public HeapObject code(MethodRef method) {
        return model.require(new Symbol.Code(method));
    }

    public HeapObject descriptor(TypeRef type) {
        return model.descriptor(type);
    }

    /** The existing word at {@code address} becomes the address of {@code value}. */
    public record Patch(int address, HeapObject value) { }
}

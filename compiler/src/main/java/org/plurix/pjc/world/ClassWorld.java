package org.plurix.pjc.world;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.bytecode.FieldInfo;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.bytecode.Resolver;
import org.plurix.pjc.layout.LayoutInfo;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.opt.OptContext;

/**
 * All classes of a program and their layouts, computed on first use. Layouts, vtable indices, selectors and type ids depend on the class
 * files only and not on what else is compiled, so code compiled once stays right in another image and in a deploy. Thread safe.
 */
public final class ClassWorld implements LayoutInfo, Resolver, OptContext {
    private static final String STATION_FIELD = "STATION";
    /** Cell 0 of the local page (docs/address-space.md). */
    private static final int STATION_CELL = 0x00080000;

    private final ClassPool pool;
    private final ClassWorld previous;
    private final Map<String, ClassLayout> layouts = new HashMap<>();
    private final Map<Integer, String> typeIds = new HashMap<>();
    private final Map<Integer, String> selectors = new HashMap<>();
    private final Map<String, MethodInfo> resolved = new HashMap<>();

    public ClassWorld(ClassPool pool) {
        this(pool, null);
    }

    /** @param previous the world whose objects are in the heap: static fields that it has keep their places; null = none */
    public ClassWorld(ClassPool pool, ClassWorld previous) {
        this.pool = pool;
        this.previous = previous;
    }

    /** The layout of the same class in the heap that this world changes, or null. */
    ClassLayout previousLayout(TypeRef type) {
        return previous == null || previous.classFile(type.internalName()) == null ? null : previous.layout(type);
    }

    public ClassPool pool() {
        return pool;
    }

    @Override
    public synchronized ClassFile classFile(String internalName) {
        return pool.get(internalName);
    }

    @Override
    public synchronized String sourcePath(String internalName) {
        return pool.sourcePath(internalName);
    }

    @Override
    public synchronized MethodInfo method(TypeRef owner, String name, String descriptor) {
        String key = owner.descriptor() + name + descriptor;
        MethodInfo known = resolved.get(key);
        if (known == null) {
            known = Resolver.super.method(owner, name, descriptor);
            if (known != null) {
                resolved.put(key, known);
            }
        }
        return known;
    }

    /** The layout of a type whose class exists; a missing class is the caller's mistake (the front end reported it). */
    public synchronized ClassLayout layout(TypeRef type) {
        ClassLayout known = layouts.get(type.descriptor());
        if (known == null) {
            known = new LayoutBuilder(this, type).build();
            layouts.put(type.descriptor(), known);
        }
        return known;
    }

    /** The declaration in the class file. */
    public MethodInfo info(MethodRef method) {
        ClassFile file = classFile(method.owner().internalName());
        MethodInfo info = file == null ? null : file.method(method.name(), method.descriptor());
        if (info == null) {
            throw new IllegalStateException("no method " + method);
        }
        return info;
    }

    /** What a virtual or interface call of {@code declared} runs on an instance of {@code type}: may be abstract, null if there is nothing. */
    public MethodInfo select(TypeRef type, MethodInfo declared) {
        if (declared.isPrivate() || declared.isStatic()) {
            return declared;
        }
        ClassLayout target = layout(type);
        ClassFile owner = classFile(declared.ref.owner().internalName());
        if (!owner.isInterface()) {
            Integer slot = layout(declared.ref.owner()).vtableIndex().get(key(declared.ref));
            return slot == null ? declared : target.vtable().get(slot);
        }
        for (ClassLayout c = target; c.superType() != null || c.file() != null; c = layout(c.superType())) {
            MethodInfo found = c.file() == null ? null : c.file().method(declared.ref.name(), declared.ref.descriptor());
            if (found != null && !found.isStatic() && !found.isPrivate() && !c.isInterface()) {
                return found;
            }
            if (c.superType() == null) {
                break;
            }
        }
        return interfaceMethod(target.file() == null ? OBJECT : target.file().name, declared.ref.name(), declared.ref.descriptor());
    }

    static String key(MethodRef method) {
        return method.name() + method.descriptor();
    }

    /** Number that depends on the text only; a clash of two texts in one world is refused (31 bits, so it has to be looked for). */
    private synchronized int number(Map<Integer, String> numbers, String text) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash = hash * 0x7FEB352D;
        hash = (hash ^ hash >>> 15) & 0x7FFFFFFF;
        String other = numbers.putIfAbsent(hash, text);
        if (other != null && !other.equals(text)) {
            throw new IllegalStateException("the names " + other + " and " + text + " have the same number; rename one");
        }
        return hash;
    }

    @Override
    public int selector(MethodRef method) {
        return number(selectors, key(method));
    }

    @Override
    public int typeId(TypeRef type) {
        return number(typeIds, type.descriptor());
    }

    @Override
    public int fieldOffset(FieldRef field) {
        Integer offset = layout(field.owner()).offsets().get(field);
        if (offset == null) {
            throw new IllegalStateException("no field " + field);
        }
        return offset;
    }

    @Override
    public int staticOffset(FieldRef field) {
        return fieldOffset(field);
    }

    @Override
    public boolean isLocalCell(FieldRef field) {
        return field.isStatic() && field.name().equals(STATION_FIELD) && field.owner().internalName().equals(OBJECT);
    }

    @Override
    public int localCell(FieldRef field) {
        if (!isLocalCell(field)) {
            throw new IllegalStateException(field + " is not in the local page");
        }
        return STATION_CELL;
    }

    @Override
    public int vtableIndex(MethodRef method) {
        if (directTarget(method) != null) {
            return -1;
        }
        return layout(method.owner()).vtableIndex().get(key(method));
    }

    @Override
    public MethodRef directTarget(MethodRef method) {
        ClassFile owner = classFile(method.owner().internalName());
        MethodInfo info = info(method);
        boolean direct = info.isStatic() || info.isPrivate() || info.isFinal() || info.isConstructor() || owner.isFinal();
        return direct && !info.isAbstract() ? method : null;
    }

    @Override
    public int refCount(TypeRef type) {
        return layout(type).refCount();
    }

    @Override
    public int scalarSize(TypeRef type) {
        return layout(type).scalarSize();
    }

    @Override
    public boolean isInterface(TypeRef type) {
        return layout(type).isInterface();
    }

    @Override
    public boolean isVolatile(FieldRef field) {
        return Modifier.isVolatile(access(field));
    }

    @Override
    public boolean isFinal(FieldRef field) {
        return Modifier.isFinal(access(field));
    }

    private int access(FieldRef field) {
        ClassFile owner = classFile(field.owner().internalName());
        FieldInfo info = owner == null ? null : owner.field(field.name(), field.type().descriptor());
        return info == null ? Modifier.VOLATILE : info.access();
    }

    @Override
    public FieldRef stringText() {
        ClassFile string = classFile("java/lang/String");
        FieldInfo text = string == null ? null : string.field("value", "[C");
        return text == null ? null : text.ref();
    }

    @Override
    public int depth(TypeRef type) {
        return layout(type).depth();
    }

    @Override
    public boolean needsInit(TypeRef type) {
        return !type.isArray() && layout(type).needsInit();
    }

    @Override
    public boolean isSubclass(TypeRef sub, TypeRef sup) {
        return sub.equals(sup) || (isInterface(sup) ? layout(sub).allInterfaces().contains(sup) : isSubclassChain(sub, sup));
    }

    private boolean isSubclassChain(TypeRef sub, TypeRef sup) {
        for (TypeRef c = sub; c != null; c = layout(c).superType()) {
            if (c.equals(sup)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isExact(TypeRef type) {
        if (type.isArray()) {
            return type.element().isPrimitive();
        }
        ClassFile file = classFile(type.internalName());
        return file != null && file.isFinal();
    }

    /** Bytes of a field of this type. */
    public static int fieldSize(TypeRef type) {
        return LayoutBuilder.fieldSize(type);
    }

    /** True for an interface whose initialisation an implementing class triggers. */
    public boolean hasDefaultMethods(TypeRef type) {
        return LayoutBuilder.hasDefaults(classFile(type.internalName()));
    }

    /** Superinterfaces of a class file in a fixed order. */
    Set<String> interfacesOf(ClassFile file) {
        return new LinkedHashSet<>(superInterfaces(file.name));
    }
}

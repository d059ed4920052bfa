package org.plurix.pjc.interp;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.FieldInfo;
import org.plurix.pjc.bytecode.GraphBuilder;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassWorld;

/**
 * Runs programs on their SSA form, as the bytecode gives it or after any passes: a third opinion beside the JVM and the machine code. The class library
 * is interpreted too, only {@link Natives} stands for what touches memory or the system. One use, one thread; slow, and as deep as the host's stack.
 *
 * <p>The state of the program is here; {@link Execution} runs one call.
 */
public final class Interpreter {
    private static final String STRING = "java/lang/String";
    private static final int LONGEST_OUTPUT = 50_000_000;

    final ClassWorld world;
    private final Consumer<Graph> passes;
    private final Natives natives = new Natives(this);
    private final Map<MethodRef, Graph> graphs = new HashMap<>();
    private final Map<FieldRef, Object> statics = new HashMap<>();
    private final Map<String, Instance> strings = new HashMap<>();
    private final Map<TypeRef, Instance> classes = new HashMap<>();
    private final Set<TypeRef> initialized = new HashSet<>();
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    /** @param passes what happens to every graph before it runs */
    public Interpreter(ClassWorld world, Consumer<Graph> passes) {
        this.world = world;
        this.passes = passes;
    }

    /** Runs {@code main(String[])} of a class and gives what it printed; an uncaught exception is the last line. */
    public String runMain(String internalName) {
        MethodInfo main = world.classFile(internalName).method("main", "([Ljava/lang/String;)V");
        try {
            initialize(main.ref.owner());
            call(main.ref, ArrayValue.create(TypeRef.ofClass("[Ljava/lang/String;"), 0));
        } catch (Thrown e) {
            print("uncaught " + e.exception.type.internalName() + "\n");
        }
        return output.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    void write(int value) {
        output.write(value);
        if (output.size() > LONGEST_OUTPUT) {
            throw new IllegalStateException("the program prints for ever");
        }
    }

    private void print(String text) {
        text.chars().forEach(this::write);
    }

    Object call(MethodRef method, Object... arguments) {
        Natives.Body nativeBody = natives.body(method);
        if (nativeBody != null) {
            return nativeBody.run(arguments);
        }
        return new Execution(this, graph(method)).run(arguments);
    }

    private Graph graph(MethodRef method) {
        Graph known = graphs.get(method);
        if (known == null) {
            ClassFile owner = world.classFile(method.owner().internalName());
            MethodInfo info = world.info(method);
            if (!info.hasCode()) {
                throw new IllegalStateException("no code for " + method);
            }
            known = GraphBuilder.build(world, owner, info, problem -> { });
            passes.accept(known);
            graphs.put(method, known);
        }
        return known;
    }

    /** The method that a virtual or interface call runs on the object. */
    MethodRef select(Object receiver, MethodRef declared) {
        MethodInfo found = world.select(typeOf(receiver), world.info(declared));
        if (found == null || found.isAbstract()) {
            throw new Thrown(exception("java/lang/AbstractMethodError", null));
        }
        return found.ref;
    }

    static TypeRef typeOf(Object object) {
        return object instanceof ArrayValue array ? array.type : ((Instance) object).type;
    }

    boolean isInstance(Object object, TypeRef type) {
        return object != null && isSubtype(typeOf(object), type);
    }

    boolean isSubtype(TypeRef sub, TypeRef sup) {
        if (sub.equals(sup)) {
            return true;
        }
        if (!sub.isArray()) {
            return !sup.isArray() && sub.isReference() && sup.isReference() && world.isSubclass(sub.internalName(), sup.internalName());
        }
        if (sup.isArray()) {
            return sub.element().isReference() && sup.element().isReference() && isSubtype(sub.element(), sup.element());
        }
        return Set.of("java/lang/Object", "java/lang/Cloneable", "java/io/Serializable").contains(sup.internalName());
    }

    // ---- classes

    void initialize(TypeRef type) {
        if (type.isArray() || !initialized.add(type)) {
            return;
        }
        ClassFile file = world.classFile(type.internalName());
        if (file.superName != null && !file.isInterface()) {
            initialize(TypeRef.ofClass(file.superName));
            for (String each : world.superInterfaces(file.name)) {
                if (world.hasDefaultMethods(TypeRef.ofClass(each))) {
                    initialize(TypeRef.ofClass(each));
                }
            }
        }
        MethodInfo initializer = file.method("<clinit>", "()V");
        if (initializer != null) {
            call(initializer.ref);
        }
    }

    Object getStatic(FieldRef field) {
        return statics.computeIfAbsent(field, this::initialValue);
    }

    private Object initialValue(FieldRef field) {
        FieldInfo info = world.classFile(field.owner().internalName()).field(field.name(), field.type().descriptor());
        Object constant = info.constantValue();
        return constant instanceof String text ? string(text) : constant != null ? constant : Arithmetic.zero(Type.of(field.type()));
    }

    void putStatic(FieldRef field, Object value) {
        statics.put(field, value);
    }

    Instance classObject(TypeRef type) {
        return classes.computeIfAbsent(type, t -> {
            Instance result = new Instance(TypeRef.ofClass("java/lang/Class"));
            result.meaning = t;
            return result;
        });
    }

    // ---- strings and exceptions

    Instance string(String text) {
        return strings.computeIfAbsent(text, this::newString);
    }

    Instance newString(String text) {
        Instance result = new Instance(TypeRef.ofClass(STRING));
        ArrayValue chars = ArrayValue.create(TypeRef.ofClass("[C"), text.length());
        text.getChars(0, text.length(), (char[]) chars.elements, 0);
        result.fields.put(world.stringText(), chars);
        return result;
    }

    String text(Object string) {
        return new String((char[]) ((ArrayValue) ((Instance) string).fields.get(world.stringText())).elements);
    }

    /** The program's own string if there is one with that text. */
    Instance intern(Instance string) {
        Instance known = strings.putIfAbsent(text(string), string);
        return known == null ? string : known;
    }

    Instance exception(String type, String message) {
        TypeRef owner = TypeRef.ofClass(type);
        initialize(owner);
        Instance result = new Instance(owner);
        boolean plain = message == null;
        MethodRef constructor = world.classFile(type).method("<init>", plain ? "()V" : "(Ljava/lang/String;)V").ref;
        if (plain) {
            call(constructor, result);
        } else {
            call(constructor, result, string(message));
        }
        return result;
    }
}

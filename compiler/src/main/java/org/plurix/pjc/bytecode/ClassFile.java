package org.plurix.pjc.bytecode;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * The class model that PJC works on: one parsed class file. Immutable; members are in the order of the class file.
 */
public final class ClassFile {
    /** Internal name, {@code java/lang/String}. */
    public final String name;
    /** Internal name, null only for java/lang/Object. */
    public final String superName;
    public final List<String> interfaces;
    public final int access;
    public final List<FieldInfo> fields;
    public final List<MethodInfo> methods;
    public final List<AnnotationInfo> annotations;
    /** Simple file name of the source, or the class name if unknown. */
    public final String sourceFile;
    public final String signature;
    private final Map<String, FieldInfo> fieldsByKey = new LinkedHashMap<>();
    private final Map<String, MethodInfo> methodsByKey = new LinkedHashMap<>();

    private ClassFile(ClassNode node) {
        this.name = node.name;
        this.superName = node.superName;
        this.interfaces = List.copyOf(node.interfaces);
        this.access = node.access;
        this.signature = node.signature;
        this.sourceFile = node.sourceFile != null ? node.sourceFile : node.name;
        this.annotations = annotations(node.visibleAnnotations, node.invisibleAnnotations);
        node.fields.forEach(this::addField);
        node.methods.forEach(this::addMethod);
        this.fields = List.copyOf(fieldsByKey.values());
        this.methods = List.copyOf(methodsByKey.values());
    }

    /** Parses a class file; fails with IllegalArgumentException if the bytes are none. */
    public static ClassFile parse(byte[] bytes) {
        ClassNode node = new ClassNode();
        try {
            new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("damaged class file", e);
        }
        return new ClassFile(node);
    }

    public TypeRef type() {
        return TypeRef.ofClass(name);
    }

    public boolean isInterface() {
        return Modifier.isInterface(access);
    }

    public boolean isAbstract() {
        return Modifier.isAbstract(access);
    }

    public boolean isFinal() {
        return Modifier.isFinal(access);
    }

    /** {@code java/lang} for {@code java/lang/String}, empty for the unnamed package. */
    public String packageName() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    /** Source path relative to a source folder: package and {@link #sourceFile}. */
    public String sourcePath() {
        String pack = packageName();
        return pack.isEmpty() ? sourceFile : pack + "/" + sourceFile;
    }

    /** The field declared here with that name and descriptor, or null. */
    public FieldInfo field(String fieldName, String descriptor) {
        return fieldsByKey.get(fieldName + ":" + descriptor);
    }

    /** The first field declared here with that name, or null. */
    public FieldInfo field(String fieldName) {
        return fields.stream().filter(f -> f.ref().name().equals(fieldName)).findFirst().orElse(null);
    }

    /** The method declared here with that name and descriptor, or null. */
    public MethodInfo method(String methodName, String descriptor) {
        return methodsByKey.get(methodName + descriptor);
    }

    /** The static initialiser, or null. */
    public MethodInfo classInitializer() {
        return method("<clinit>", "()V");
    }

    public boolean hasAnnotation(String type) {
        return annotation(type) != null;
    }

    /** The annotation of that internal name, or null. */
    public AnnotationInfo annotation(String type) {
        return annotations.stream().filter(a -> a.type().equals(type)).findFirst().orElse(null);
    }

    private void addField(FieldNode node) {
        FieldRef ref = new FieldRef(type(), node.name, new TypeRef(node.desc), Modifier.isStatic(node.access));
        List<AnnotationInfo> notes = annotations(node.visibleAnnotations, node.invisibleAnnotations);
        fieldsByKey.put(node.name + ":" + node.desc, new FieldInfo(ref, node.access, node.value, node.signature, notes));
    }

    private void addMethod(MethodNode node) {
        MethodRef ref = new MethodRef(type(), node.name, node.desc, Modifier.isStatic(node.access));
        List<AnnotationInfo> notes = annotations(node.visibleAnnotations, node.invisibleAnnotations);
        methodsByKey.put(node.name + node.desc, new MethodInfo(ref, node, notes));
    }

    private static List<AnnotationInfo> annotations(List<AnnotationNode> visible, List<AnnotationNode> invisible) {
        List<AnnotationInfo> result = new ArrayList<>();
        if (visible != null) {
            visible.forEach(n -> result.add(annotation(n)));
        }
        if (invisible != null) {
            invisible.forEach(n -> result.add(annotation(n)));
        }
        return List.copyOf(result);
    }

    private static AnnotationInfo annotation(AnnotationNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Object> pairs = node.values == null ? List.of() : node.values;
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            values.put((String) pairs.get(i), annotationValue(pairs.get(i + 1)));
        }
        return new AnnotationInfo(Type.getType(node.desc).getInternalName(), values);
    }

    private static Object annotationValue(Object value) {
        if (value instanceof String[] enumConstant) {
            return enumConstant[1];
        }
        if (value instanceof Type type) {
            return new TypeRef(type.getDescriptor());
        }
        if (value instanceof AnnotationNode nested) {
            return annotation(nested);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ClassFile::annotationValue).toList();
        }
        return value;
    }

    @Override
    public String toString() {
        return name;
    }
}

package org.plurix.pjc.world;

import java.util.List;
import java.util.Map;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Everything about the shape of one type that objects and code depend on. Immutable; made by {@link ClassWorld} from class files alone, so the
 * same classes always give the same layout.
 *
 * @param file null for arrays and primitive types
 * @param superType null for Object and primitive types; Object for interfaces and arrays
 * @param interfaces direct superinterfaces
 * @param allInterfaces every interface an instance can be cast to (an interface: itself too), in a fixed order
 * @param depth superclass distance from Object
 * @param refCount references of an instance (arrays: 0)
 * @param scalarSize scalar bytes of an instance, multiple of 4 (arrays: element size)
 * @param offsets of the fields declared here: instance fields from the object, static fields from the statics object
 * @param staticRefCount references of the statics object
 * @param staticScalarSize scalar bytes of the statics object including the state word
 * @param vtable what each slot runs; entries may be abstract
 * @param vtableIndex slot by name and descriptor, inherited ones included
 */
public record ClassLayout(TypeRef type, ClassFile file, int kind, TypeRef superType, List<TypeRef> interfaces, List<TypeRef> allInterfaces,
        int depth, int typeId, int refCount, int scalarSize, Map<FieldRef, Integer> offsets, int staticRefCount, int staticScalarSize,
        List<MethodInfo> vtable, Map<String, Integer> vtableIndex, boolean needsInit) {

    /** Has static fields, or code tests its state. */
    public boolean hasStatics() {
        return needsInit || staticRefCount > 0 || staticScalarSize > org.plurix.pjc.layout.DescriptorLayout.STATICS_STATE_SIZE;
    }

    public boolean isInterface() {
        return file != null && file.isInterface();
    }
}

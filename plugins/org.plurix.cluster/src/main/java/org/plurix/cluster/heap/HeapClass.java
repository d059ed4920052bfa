package org.plurix.cluster.heap;

import java.util.List;

import org.plurix.pjc.layout.DescriptorLayout;

/**
 * A class descriptor of the heap, read once. Immutable.
 *
 * @param address    object address of the descriptor
 * @param name       binary name as Class.getName gives it
 * @param scalarSize of an instance; of an array: element size
 * @param fields     declared here, static ones included
 * @param statics    address of the statics object or 0
 * @param extraSize  bytes of the tables behind the descriptor's own scalars
 */
public record HeapClass(int address, String name, int kind, int refCount, int scalarSize, HeapClass superclass, int componentType,
        List<HeapField> fields, int statics, int extraSize) {
    /** The statics object of a class has a class of its own, which is no kind of that class. */
    private static final String STATICS_SUFFIX = "#statics";

    public boolean isArray() {
        return kind == DescriptorLayout.KIND_REFERENCE_ARRAY || kind == DescriptorLayout.KIND_PRIMITIVE_ARRAY;
    }

    public boolean isReferenceArray() {
        return kind == DescriptorLayout.KIND_REFERENCE_ARRAY;
    }

    /** True if this class or one of its superclasses has that name. */
    public boolean isA(String className) {
        if (name.endsWith(STATICS_SUFFIX)) {
            return name.equals(className);
        }
        for (HeapClass c = this; c != null; c = c.superclass) {
            if (c.name.equals(className)) {
                return true;
            }
        }
        return false;
    }

    /** The field of this class or the nearest superclass that declares it. */
    public HeapField field(String fieldName) {
        for (HeapClass c = this; c != null; c = c.superclass) {
            for (HeapField field : c.fields) {
                if (field.name().equals(fieldName)) {
                    return field;
                }
            }
        }
        throw new HeapException("class " + name + " has no field '" + fieldName + "'");
    }
}

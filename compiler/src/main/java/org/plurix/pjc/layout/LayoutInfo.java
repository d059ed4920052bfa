package org.plurix.pjc.layout;

import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Everything the back end asks about classes. Implemented by the class world ({@code org.plurix.pjc.world}); faked in back-end tests.
 * Offsets follow docs/abi.md.
 */
public interface LayoutInfo {
    /** Byte offset of an instance field from the object pointer (negative for references). */
    int fieldOffset(FieldRef field);

    /** Byte offset of a static field from its statics object (negative for references). */
    int staticOffset(FieldRef field);

    /** True for STATION-like fields that live in the local page; then {@link #localCell} gives the absolute address. */
    boolean isLocalCell(FieldRef field);

    int localCell(FieldRef field);

    /** Index of a virtual method in the vtable, or -1 if it can be called directly ({@link #directTarget}). */
    int vtableIndex(MethodRef method);

    /** The single implementation of a virtual method (final, private, final class), or null. */
    MethodRef directTarget(MethodRef method);

    /** Global selector number of an interface method. */
    int selector(MethodRef method);

    /** Number of references / scalar bytes of an instance of a class. */
    int refCount(TypeRef type);

    int scalarSize(TypeRef type);

    boolean isInterface(TypeRef type);

    /** Superclass distance from Object; only for classes. */
    int depth(TypeRef type);

    /** Unique number of a type (interface hash). */
    int typeId(TypeRef type);

    /** False if initialising the class has no effect, so CLASSINIT emits nothing. */
    boolean needsInit(TypeRef type);

    boolean isSubclass(TypeRef sub, TypeRef sup);

    /** True if the class is final or a primitive array, so that an exact comparison of headers decides instanceof. */
    boolean isExact(TypeRef type);
}

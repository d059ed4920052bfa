package org.plurix.pjc.layout;

import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** Static methods of {@code plurix.rt} that compiled code calls by name (docs/abi.md section 5). The compiler always includes those used. */
public enum RuntimeHelper {
    NEW_OBJECT("Alloc", "newObject", "(Ljava/lang/Class;)Ljava/lang/Object;"),
    NEW_ARRAY("Alloc", "newArray", "(Ljava/lang/Class;I)Ljava/lang/Object;"),
    NEW_MULTI("Alloc", "newMulti", "(Ljava/lang/Class;[I)Ljava/lang/Object;"),
    INSTANCE_OF_SLOW("Casts", "instanceOfSlow", "(Ljava/lang/Object;Ljava/lang/Class;)Z"),
    CHECK_CAST_FAILED("Casts", "checkCastFailed", "(Ljava/lang/Object;Ljava/lang/Class;)V"),
    ARRAY_STORE_CHECK("Casts", "arrayStoreCheck", "([Ljava/lang/Object;Ljava/lang/Object;)V"),
    THROW("Throw", "throwException", "(Ljava/lang/Throwable;)V"),
    ARRAY_INDEX("Throw", "arrayIndex", "(II)V"),
    NULL_POINTER("Throw", "nullPointer", "()V"),
    DIVIDE_BY_ZERO("Throw", "divideByZero", "()V"),
    STACK_OVERFLOW("Throw", "stackOverflow", "()V"),
    ABSTRACT_METHOD("Throw", "abstractMethod", "()V"),
    LDIV("Arith", "ldiv", "(JJ)J"),
    LREM("Arith", "lrem", "(JJ)J"),
    FREM("Arith", "frem", "(FF)F"),
    DREM("Arith", "drem", "(DD)D"),
    D2L("Arith", "d2l", "(D)J"),
    F2L("Arith", "f2l", "(F)J"),
    L2D("Arith", "l2d", "(J)D"),
    L2F("Arith", "l2f", "(J)F"),
    CLASS_INIT("ClassInit", "initialize", "(Ljava/lang/Class;)V");

    public final MethodRef method;

    RuntimeHelper(String simpleClass, String name, String descriptor) {
        this.method = new MethodRef(TypeRef.ofClass("plurix/rt/" + simpleClass), name, descriptor, true);
    }
}

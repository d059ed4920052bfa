package org.plurix.pjc.interp;

import java.util.HashMap;
import java.util.Map;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.TypeRef;

/** An object of the interpreted program that is no array. */
final class Instance {
    final TypeRef type;
    final Map<FieldRef, Object> fields = new HashMap<>();
    /** Of an object of class Class: the type that it stands for. */
    TypeRef meaning;

    Instance(TypeRef type) {
        this.type = type;
    }
}

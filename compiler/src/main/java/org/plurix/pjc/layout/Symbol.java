package org.plurix.pjc.layout;

import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * What machine code may refer to by address; the linker (image builder or hot deploy) gives each its address. Value objects.
 */
public sealed interface Symbol {
    /** First instruction of a method. */
    record Code(MethodRef method) implements Symbol { }

    /** Class descriptor (object address; the header word of an instance is this + 1). */
    record Descriptor(TypeRef type) implements Symbol { }

    /** Statics object of a class (object address: {@code initState} at 0). */
    record Statics(TypeRef type) implements Symbol { }

    /** Interned string literal. */
    record Literal(String text) implements Symbol { }

    /** The MethodRecord of a method. */
    record Record(MethodRef method) implements Symbol { }
}

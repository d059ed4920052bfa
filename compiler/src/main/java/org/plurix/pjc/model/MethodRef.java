package org.plurix.pjc.model;

import java.util.ArrayList;
import java.util.List;

/** A method by its declaring class (resolved). {@code descriptor} is the JVM method descriptor without receiver. */
public record MethodRef(TypeRef owner, String name, String descriptor, boolean isStatic) {
    /** Parameter types without receiver. */
    public List<TypeRef> parameters() {
        List<TypeRef> result = new ArrayList<>();
        int i = 1;
        while (descriptor.charAt(i) != ')') {
            int start = i;
            while (descriptor.charAt(i) == '[') {
                i++;
            }
            i = descriptor.charAt(i) == 'L' ? descriptor.indexOf(';', i) + 1 : i + 1;
            result.add(new TypeRef(descriptor.substring(start, i)));
        }
        return result;
    }

    public TypeRef returnType() {
        return new TypeRef(descriptor.substring(descriptor.indexOf(')') + 1));
    }

    /** As the record's own; written out because tables of methods are asked all the time. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof MethodRef method && name.equals(method.name) && descriptor.equals(method.descriptor)
                && owner.equals(method.owner) && isStatic == method.isStatic;
    }

    @Override
    public int hashCode() {
        return (owner.hashCode() * 31 + name.hashCode()) * 31 + descriptor.hashCode();
    }

    @Override
    public String toString() {
        return owner.internalName() + "." + name + descriptor;
    }
}

package org.plurix.pjc.model;

import java.util.Objects;

/**
 * A Java type by JVM descriptor ({@code I}, {@code Ljava/lang/String;}, {@code [[J}). Value object; resolution is the World's business. Its name is
 * asked for and it is looked up in tables all the time, so it keeps the name.
 */
public final class TypeRef {
    private final String descriptor;
    private final String internalName;

    public TypeRef(String descriptor) {
        this.descriptor = Objects.requireNonNull(descriptor);
        this.internalName = descriptor.charAt(0) == 'L' ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    }

    private TypeRef(String descriptor, String internalName) {
        this.descriptor = descriptor;
        this.internalName = internalName;
    }

    public static TypeRef ofClass(String internalName) {
        return internalName.startsWith("[") ? new TypeRef(internalName, internalName) : new TypeRef("L" + internalName + ";", internalName);
    }

    public String descriptor() {
        return descriptor;
    }

    public boolean isArray() {
        return descriptor.charAt(0) == '[';
    }

    public boolean isPrimitive() {
        char c = descriptor.charAt(0);
        return c != '[' && c != 'L';
    }

    public boolean isReference() {
        return !isPrimitive();
    }

    public TypeRef element() {
        if (!isArray()) {
            throw new IllegalStateException(descriptor + " is no array type");
        }
        return new TypeRef(descriptor.substring(1));
    }

    public TypeRef arrayOf() {
        return new TypeRef("[" + descriptor);
    }

    /** {@code java/lang/String} for {@code Ljava/lang/String;}; the descriptor itself for arrays. */
    public String internalName() {
        return internalName;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof TypeRef type && descriptor.equals(type.descriptor);
    }

    @Override
    public int hashCode() {
        return descriptor.hashCode();
    }

    @Override
    public String toString() {
        return descriptor;
    }
}

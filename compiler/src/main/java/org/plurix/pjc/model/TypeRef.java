package org.plurix.pjc.model;

/**
 * A Java type by JVM descriptor ({@code I}, {@code Ljava/lang/String;}, {@code [[J}). Value object; resolution is the World's business.
 */
public record TypeRef(String descriptor) {
    public static TypeRef ofClass(String internalName) {
        return new TypeRef(internalName.startsWith("[") ? internalName : "L" + internalName + ";");
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
        return descriptor.charAt(0) == 'L' ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    }

    @Override
    public String toString() {
        return descriptor;
    }
}

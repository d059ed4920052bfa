package org.plurix.pjc.model;

/** A field by its declaring class (already resolved, not just the class named at the use). */
public record FieldRef(TypeRef owner, String name, TypeRef type, boolean isStatic) {
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof FieldRef field && name.equals(field.name) && owner.equals(field.owner) && type.equals(field.type)
                && isStatic == field.isStatic;
    }

    @Override
    public int hashCode() {
        return (owner.hashCode() * 31 + name.hashCode()) * 31 + type.hashCode();
    }

    @Override
    public String toString() {
        return owner.internalName() + "." + name + ":" + type;
    }
}

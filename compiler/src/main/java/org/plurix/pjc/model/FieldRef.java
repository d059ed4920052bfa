package org.plurix.pjc.model;

/** A field by its declaring class (already resolved, not just the class named at the use). */
public record FieldRef(TypeRef owner, String name, TypeRef type, boolean isStatic) {
    @Override
    public String toString() {
        return owner.internalName() + "." + name + ":" + type;
    }
}

package org.plurix.pjc.opt;

import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.TypeRef;

/** What passes ask about classes; the class world answers. */
public interface OptContext {
    /** Knows nothing: every class may need initialisation, no class is known to inherit from another. */
    OptContext NOTHING_KNOWN = new OptContext() {
        @Override
        public boolean needsInit(TypeRef type) {
            return true;
        }

        @Override
        public boolean isSubclass(TypeRef sub, TypeRef sup) {
            return sub.equals(sup);
        }

        @Override
        public boolean isInterface(TypeRef type) {
            return false;
        }

        @Override
        public boolean isVolatile(FieldRef field) {
            return false;
        }

        @Override
        public boolean isFinal(FieldRef field) {
            return false;
        }

        @Override
        public FieldRef stringText() {
            return null;
        }
    };

    /** False if initialising the class can have no effect. */
    boolean needsInit(TypeRef type);

    /** True if {@code sub} is the class or interface {@code sup} or inherits from it. */
    boolean isSubclass(TypeRef sub, TypeRef sup);

    boolean isInterface(TypeRef type);

    boolean isVolatile(FieldRef field);

    boolean isFinal(FieldRef field);

    /** The field of String with its characters, which never change; null if strings are something else here. */
    FieldRef stringText();
}

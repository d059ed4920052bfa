package org.plurix.pjc.bytecode;

import org.plurix.pjc.ir.Type;
import org.plurix.pjc.model.TypeRef;

/** Maps Java types to the machine-level types of the IR. */
public final class Types {
    private Types() { }

    public static Type of(TypeRef type) {
        return switch (type.descriptor().charAt(0)) {
            case 'V' -> Type.VOID;
            case 'Z', 'B', 'C', 'S', 'I' -> Type.I32;
            case 'J' -> Type.I64;
            case 'F' -> Type.F32;
            case 'D' -> Type.F64;
            default -> Type.REF;
        };
    }
}

package org.plurix.pjc.ia32.isel;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** Where arguments go: docs/abi.md section 3. */
final class Convention {
    private static final Reg[] WORDS = {Reg.EAX, Reg.EDX, Reg.ECX};
    private static final Reg[] FLOATS = {Reg.XMM0, Reg.XMM1, Reg.XMM2, Reg.XMM3};
    /** The last pushed argument lies above saved EBP and return address. */
    private static final int LAST_ARGUMENT = 8;

    /** A register, or an offset from EBP in the callee. */
    record Place(Reg register, int offset) { }

    private Convention() {
    }

    static Place[] places(List<Type> types) {
        Place[] places = new Place[types.size()];
        int words = 0;
        int floats = 0;
        for (int i = 0; i < places.length; i++) {
            Type type = types.get(i);
            if (type.isWord() && words < WORDS.length) {
                places[i] = new Place(WORDS[words++], 0);
            } else if (type.isFloat() && floats < FLOATS.length) {
                places[i] = new Place(FLOATS[floats++], 0);
            }
        }
        int offset = LAST_ARGUMENT;
        for (int i = places.length - 1; i >= 0; i--) {
            if (places[i] == null) {
                places[i] = new Place(null, offset);
                offset += types.get(i).size();
            }
        }
        return places;
    }

    /** Bytes that the callee drops. */
    static int stackBytes(List<Type> types) {
        Place[] places = places(types);
        int bytes = 0;
        for (int i = 0; i < places.length; i++) {
            bytes += places[i].register() == null ? types.get(i).size() : 0;
        }
        return bytes;
    }

    static List<Type> types(MethodRef method) {
        List<Type> types = new ArrayList<>();
        if (!method.isStatic()) {
            types.add(Type.REF);
        }
        for (TypeRef parameter : method.parameters()) {
            types.add(Type.of(parameter));
        }
        return types;
    }
}

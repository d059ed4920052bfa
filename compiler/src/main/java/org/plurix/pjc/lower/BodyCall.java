package org.plurix.pjc.lower;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** How the method behind a method handle constant is called. */
final class BodyCall {
    private BodyCall() { }

    static int opcode(Handle body) {
        return switch (body.getTag()) {
            case H_INVOKESTATIC -> INVOKESTATIC;
            case H_INVOKEVIRTUAL -> INVOKEVIRTUAL;
            case H_INVOKEINTERFACE -> INVOKEINTERFACE;
            case H_INVOKESPECIAL, H_NEWINVOKESPECIAL -> INVOKESPECIAL;
            default -> throw new IllegalStateException("method handle of kind " + body.getTag() + " as body of a lambda: " + body);
        };
    }

    /** What the call takes from the stack: the receiver first, if it is not made by the call itself. */
    static List<Type> parameters(Handle body) {
        List<Type> result = new ArrayList<>();
        if (body.getTag() != H_INVOKESTATIC && body.getTag() != H_NEWINVOKESPECIAL) {
            result.add(Type.getObjectType(body.getOwner()));
        }
        result.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
        return result;
    }
}

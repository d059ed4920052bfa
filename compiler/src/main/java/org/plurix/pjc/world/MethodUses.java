package org.plurix.pjc.world;

import java.util.LinkedHashSet;
import java.util.Set;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** What the body of one method may touch, taken from its graph before optimisation. Everything in the order of first use. */
public final class MethodUses {
    public final Set<MethodRef> direct = new LinkedHashSet<>();
    public final Set<MethodRef> virtual = new LinkedHashSet<>();
    public final Set<TypeRef> created = new LinkedHashSet<>();
    public final Set<TypeRef> initialized = new LinkedHashSet<>();
    /** Types whose descriptor or statics the code refers to. */
    public final Set<TypeRef> types = new LinkedHashSet<>();
    public final Set<MethodRef> intrinsics = new LinkedHashSet<>();

    public static MethodUses of(Graph graph) {
        MethodUses uses = new MethodUses();
        for (Block block : graph.blocks) {
            block.values.forEach(uses::add);
            for (Block.Handler handler : block.handlers) {
                if (handler.type() != null) {
                    uses.types.add(handler.type());
                }
            }
        }
        return uses;
    }

    private void add(Value value) {
        switch (value.op) {
            case STRING -> created.add(TypeRef.ofClass("java/lang/String"));
            case CLASS, INSTANCEOF, CHECKCAST -> types.add((TypeRef) value.aux);
            case NEW -> created.add((TypeRef) value.aux);
            case NEWARRAY, MULTINEWARRAY -> addArray((TypeRef) value.aux);
            case CLASSINIT -> initialized.add((TypeRef) value.aux);
            case GETSTATIC, PUTSTATIC -> types.add(((FieldRef) value.aux).owner());
            case INVOKESTATIC, INVOKESPECIAL -> direct.add((MethodRef) value.aux);
            case INVOKEVIRTUAL, INVOKEINTERFACE -> virtual.add((MethodRef) value.aux);
            case INTRINSIC -> intrinsics.add((MethodRef) value.aux);
            default -> { }
        }
    }

    private void addArray(TypeRef array) {
        for (TypeRef t = array; t.isArray(); t = t.element()) {
            created.add(t);
        }
    }
}

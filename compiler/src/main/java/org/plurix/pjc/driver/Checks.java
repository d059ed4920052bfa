package org.plurix.pjc.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassWorld;

/** Which checks are left in an optimised graph, and what stands in their way. */
final class Checks {
    private final Graph graph;
    private final ClassWorld world;
    private final boolean optimized;
    private final Set<Value> present = Collections.newSetFromMap(new IdentityHashMap<>());

    Checks(Graph graph, ClassWorld world, boolean optimized) {
        this.graph = graph;
        this.world = world;
        this.optimized = optimized;
        graph.blocks.forEach(b -> present.addAll(b.values));
    }

    /** An access of the source: proved, checked, or gone. */
    String index(Value access) {
        String what = (access.op == Op.ALOAD ? "load from " : "store into ") + name(((TypeRef) access.aux).arrayOf()) + ": ";
        if (!present.contains(access)) {
            return what + "removed";
        }
        if (access.has(Value.IN_RANGE)) {
            return what + "in range, no check";
        }
        return what + "index checked: " + (!optimized ? "compiled without optimization" : obstacle(access.arg(0), access.arg(1)));
    }

    private static String obstacle(Value array, Value index) {
        switch (array.op) {
            case GETFIELD, GETSTATIC, ALOAD -> {
                return "the array is loaded from memory just here, nothing is known of its length";
            }
            case PHI -> {
                return "the array differs from way to way";
            }
            default -> { }
        }
        return switch (index.op) {
            case CONST -> "no comparison with the length before";
            case PHI -> "the index changes in a loop and is not counted up by one below this array's length";
            case ADD, SUB -> "sums and differences of indices are not followed";
            case MUL, SHL -> "products are not followed";
            default -> "no comparison of the index with this array's length on the way here";
        };
    }

    List<String> others(IntFunction<String> place) {
        Set<String> result = new LinkedHashSet<>();
        for (Block block : graph.blocks) {
            for (Value v : block.values) {
                String text = other(v);
                if (text != null) {
                    result.add(place.apply(v.line) + text);
                }
            }
        }
        return new ArrayList<>(result);
    }

    /** As in source: {@code int[]}, {@code java.lang.String}. */
    static String name(TypeRef type) {
        if (type.isArray()) {
            return name(type.element()) + "[]";
        }
        return switch (type.descriptor().charAt(0)) {
            case 'Z' -> "boolean";
            case 'B' -> "byte";
            case 'C' -> "char";
            case 'S' -> "short";
            case 'I' -> "int";
            case 'J' -> "long";
            case 'F' -> "float";
            case 'D' -> "double";
            default -> type.internalName().replace('/', '.');
        };
    }

    private String other(Value v) {
        return switch (v.op) {
            case NULLCHECK -> "null check: nothing before says that the object is there";
            case CHECKCAST -> v.has(Value.FITS) ? null : "cast to " + name((TypeRef) v.aux) + ": the static type allows others";
            case INSTANCEOF -> "instanceof " + name((TypeRef) v.aux);
            case CLASSINIT -> "initialisation of " + name((TypeRef) v.aux) + ": it may be the first use";
            case DIV, REM -> !v.type.isFloat() && !v.arg(1).isConst() ? "division by zero: the divisor may be anything" : null;
            case ASTORE -> !v.has(Value.FITS) && isCheckedStore(v) ? "type of the element stored into " + name(((TypeRef) v.aux).arrayOf()) + ": the class of the array decides" : null;
            default -> null;
        };
    }

    /** Stores of references are checked unless the element class has no subclasses, or null is stored. */
    private boolean isCheckedStore(Value store) {
        TypeRef element = (TypeRef) store.aux;
        boolean reference = element.isReference() && !store.arg(2).isConst();
        return reference && (element.isArray() || world.classFile(element.internalName()) == null || !world.classFile(element.internalName()).isFinal());
    }
}

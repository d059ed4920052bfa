package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Cond;
import org.plurix.pjc.ir.Dominators;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Marks casts and stores into reference arrays whose type test is known to succeed, and decides type tests. Facts: declared types, a dominating cast
 * or successful test of the same object, the class that made it. A marked cast stays in the graph: what is read through it must not move
 * above the test that it relies on.
 */
final class TypeChecks {
    /** What a value is, if it is not null; {@code instance}: it is not. */
    private record Fact(Value value, TypeRef type, boolean instance) { }

    private static final TypeRef OBJECT = TypeRef.ofClass("java/lang/Object");

    private final Graph graph;
    private final OptContext context;
    private final Map<Value, List<Fact>> facts = new HashMap<>();
    private final List<Fact> trail = new ArrayList<>();
    private boolean changed;

    private TypeChecks(Graph graph, OptContext context) {
        this.graph = graph;
        this.context = context;
    }

    static boolean run(Graph graph, OptContext context) {
        boolean any = graph.blocks.stream().anyMatch(b -> b.values.stream().anyMatch(TypeChecks::isCheck));
        return any && new TypeChecks(graph, context).run();
    }

    private static boolean isCheck(Value value) {
        return value.op == Op.CHECKCAST || value.op == Op.INSTANCEOF || isReferenceStore(value);
    }

    private static boolean isReferenceStore(Value value) {
        return value.op == Op.ASTORE && value.arg(2).type == Type.REF;
    }

    private boolean run() {
        DominatorWalk.run(graph, Dominators.forValues(graph), new DominatorWalk.Visitor() {
            @Override
            public int enter(Block block) {
                int mark = trail.size();
                learnFromBranch(block);
                block.values.forEach(v -> visit(v));
                return mark;
            }

            @Override
            public void leave(Block block, int mark) {
                List<Fact> scope = trail.subList(mark, trail.size());
                scope.forEach(f -> facts.get(f.value).remove(f));
                scope.clear();
            }
        });
        return changed;
    }

    private void learn(Value value, TypeRef type, boolean instance) {
        Fact fact = new Fact(origin(value), type, instance);
        facts.computeIfAbsent(fact.value, v -> new ArrayList<>(2)).add(fact);
        trail.add(fact);
    }

    private static Value origin(Value value) {
        Value v = value;
        while (v.op == Op.CHECKCAST) {
            v = v.arg(0);
        }
        return v;
    }

    /** The arm of a branch on INSTANCEOF on which the test succeeded. */
    private void learnFromBranch(Block block) {
        if (block.preds.size() != 1) {
            return;
        }
        Block pred = block.preds.get(0);
        Value end = pred.terminator();
        boolean onTest = end.op == Op.IF && end.arg(0).op == Op.INSTANCEOF && end.arg(1).isConst() && end.arg(1).imm == 0;
        if (!onTest || end.aux != Cond.NE && end.aux != Cond.EQ || pred.succs.get(0) == pred.succs.get(1)) {
            return;
        }
        if (pred.succs.get(end.aux == Cond.NE ? 0 : 1) == block) {
            learn(end.arg(0).arg(0), (TypeRef) end.arg(0).aux, true);
        }
    }

    private void visit(Value value) {
        if (value.op == Op.CHECKCAST) {
            TypeRef type = (TypeRef) value.aux;
            if (value.imm == 0 && isKnown(value.arg(0), type)) {
                value.imm = Value.FITS;
                changed = true;
            }
            learn(value, type, false);
        } else if (value.op == Op.INSTANCEOF) {
            decide(value);
        } else if (isReferenceStore(value) && !value.has(Value.FITS) && fits(value.arg(0), value.arg(2))) {
            value.imm |= Value.FITS;
            changed = true;
        }
    }

    private void decide(Value test) {
        TypeRef type = (TypeRef) test.aux;
        Value object = origin(test.arg(0));
        boolean made = object.op == Op.NEW;
        boolean yes = facts.getOrDefault(object, List.of()).stream().anyMatch(f -> f.instance && isA(f.type, type)) || made && isA((TypeRef) object.aux, type);
        if (yes || made && !type.isArray()) {
            test.op = Op.CONST;
            test.imm = yes ? 1 : 0;
            test.aux = null;
            test.args.clear();
            changed = true;
        }
    }

    private boolean isKnown(Value value, TypeRef type) {
        Value object = origin(value);
        TypeRef declared = declaredType(object);
        return type.equals(OBJECT) || declared != null && isA(declared, type) || facts.getOrDefault(object, List.of()).stream().anyMatch(f -> isA(f.type, type));
    }

    private boolean isA(TypeRef sub, TypeRef sup) {
        return sub.equals(sup) || sup.equals(OBJECT) || !sub.isArray() && !sup.isArray() && context.isSubclass(sub, sup);
    }

    /** True if the array's elements have a class known exactly and the value is of it. */
    private boolean fits(Value array, Value value) {
        Value made = origin(array);
        return made.op == Op.NEWARRAY && isKnown(value, ((TypeRef) made.aux).element());
    }

    /** The class of a value by its declaration; null if unknown. */
    private TypeRef declaredType(Value value) {
        return switch (value.op) {
            case NEW, NEWARRAY, MULTINEWARRAY -> (TypeRef) value.aux;
            case STRING -> TypeRef.ofClass("java/lang/String");
            case GETFIELD, GETSTATIC -> ((FieldRef) value.aux).type();
            case INVOKESTATIC, INVOKESPECIAL, INVOKEVIRTUAL, INVOKEINTERFACE -> ((MethodRef) value.aux).returnType();
            case PARAM -> parameterType((int) value.imm);
            default -> null;
        };
    }

    private TypeRef parameterType(int index) {
        int first = graph.method.isStatic() ? 0 : 1;
        return index < first ? graph.method.owner() : graph.method.parameters().get(index - first);
    }
}

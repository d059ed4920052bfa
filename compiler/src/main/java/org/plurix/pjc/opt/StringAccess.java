package org.plurix.pjc.opt;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Cond;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Replacements;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Reads characters of strings in place. The call of {@code charAt} stays for indices out of range, where it throws with its own frame in the stack
 * trace; {@code length} needs no call at all.
 */
final class StringAccess {
    private static final TypeRef STRING = TypeRef.ofClass("java/lang/String");
    private static final MethodRef CHAR_AT = new MethodRef(STRING, "charAt", "(I)C", false);
    private static final MethodRef LENGTH = new MethodRef(STRING, "length", "()I", false);
    private static final TypeRef CHAR = new TypeRef("C");
    /** A method with more calls than this is large rather than hot. */
    private static final int MOST = 40;

    private final Graph graph;
    private final FieldRef text;
    private final Replacements replaced;

    private StringAccess(Graph graph, FieldRef text) {
        this.graph = graph;
        this.text = text;
        this.replaced = new Replacements(graph);
    }

    static boolean expand(Graph graph, OptContext context) {
        FieldRef text = context.stringText();
        if (text == null || graph.method.owner().equals(STRING)) {
            return false;
        }
        StringAccess pass = new StringAccess(graph, text);
        List<Value> calls = new ArrayList<>();
        for (Block block : graph.blocks) {
            block.values.stream().filter(v -> isCall(v)).limit(MOST).forEach(calls::add);
        }
        calls.stream().limit(MOST).forEach(pass::expand);
        if (!calls.isEmpty()) {
            pass.replaced.applyAndRemove();
        }
        return !calls.isEmpty();
    }

    private static boolean isCall(Value value) {
        return (value.op == Op.INVOKEVIRTUAL || value.op == Op.INVOKESPECIAL) && (CHAR_AT.equals(value.aux) || LENGTH.equals(value.aux));
    }

    private Value before(Value place, Op op, Type type, Value... args) {
        Value value = graph.value(op, type, place.line, args);
        value.block = place.block;
        place.block.values.add(place.block.values.indexOf(place), value);
        return value;
    }

    private void expand(Value call) {
        before(call, Op.NULLCHECK, Type.VOID, call.arg(0));
        Value characters = before(call, Op.GETFIELD, Type.REF, call.arg(0));
        characters.aux = text;
        Value length = before(call, Op.ARRAYLENGTH, Type.I32, characters);
        if (LENGTH.equals(call.aux)) {
            replaced.put(call, length);
        } else {
            read(call, characters, length);
        }
    }

    private void read(Value call, Value characters, Value length) {
        Block block = call.block;
        Block rest = Branches.split(graph, block, call);
        Block wrong = graph.newBlock();
        wrong.handlers = block.handlers;
        Value index = call.arg(1);
        graph.append(block, Op.IF, Type.VOID, call.line, index, length).aux = Cond.ULT;
        Graph.connect(block, rest);
        Graph.connect(block, wrong);
        Value thrower = graph.append(wrong, call.op, call.type, call.line, call.args.toArray(Value[]::new));
        thrower.aux = call.aux;
        graph.append(wrong, Op.UNREACHABLE, Type.VOID, call.line);
        Value character = graph.value(Op.ALOAD, Type.I32, call.line, characters, index);
        character.aux = CHAR;
        character.imm = Value.IN_RANGE;
        character.block = rest;
        rest.values.add(0, character);
        replaced.put(call, character);
    }
}

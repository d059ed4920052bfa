package org.plurix.pjc.ir;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.plurix.pjc.model.Positions;

/**
 * Text form of a graph, read back by {@link IrParser}. Blocks and values are numbered in the order of the text, so the same graph gives the
 * same text whatever passes did before.
 *
 * <pre>
 * method a/B.f(I)I B.java
 * slots I32 REF
 * b0:
 *   v0 = PARAM I32 0 @3
 *   GOTO -> b1 @3
 * b1 <- b0 b1 handlers java/lang/Exception:b2 *:b3
 *   IF LT v0 v0 -> b1 b4 @4
 * </pre>
 */
public final class IrPrinter {
    private final Graph graph;
    private final Map<Value, String> values = new HashMap<>();
    private final Map<Block, String> blocks = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private IrPrinter(Graph graph, boolean internalIds) {
        this.graph = graph;
        int blockNumber = 0;
        int valueNumber = 0;
        for (Block block : graph.blocks) {
            blocks.put(block, "b" + (internalIds ? block.id : blockNumber++));
            for (Value value : block.values) {
                if (value.type != Type.VOID) {
                    values.put(value, "v" + (internalIds ? value.id : valueNumber++));
                }
            }
        }
    }

    public static String print(Graph graph) {
        return new IrPrinter(graph, false).run();
    }

    /** With the ids that {@link Value#toString} shows, to follow a pass in the debugger. */
    public static String printWithIds(Graph graph) {
        return new IrPrinter(graph, true).run();
    }

    private String run() {
        out.append("method ").append(graph.method).append(graph.method.isStatic() ? " static " : " ").append(graph.sourceFile).append('\n');
        if (!graph.slotTypes.isEmpty()) {
            out.append("slots ").append(graph.slotTypes.stream().map(Type::name).collect(Collectors.joining(" "))).append('\n');
        }
        for (Block block : graph.blocks) {
            printHeader(block);
            block.values.forEach(this::printValue);
        }
        return out.toString();
    }

    private void printHeader(Block block) {
        out.append(name(block));
        if (!block.preds.isEmpty()) {
            out.append(" <-");
            block.preds.forEach(p -> out.append(' ').append(name(p)));
        }
        if (!block.handlers.isEmpty()) {
            out.append(" handlers");
            for (Block.Handler handler : block.handlers) {
                String type = handler.type() == null ? "*" : handler.type().internalName();
                out.append(' ').append(type).append(':').append(name(handler.target()));
            }
        }
        out.append(":\n");
    }

    private void printValue(Value value) {
        out.append("  ");
        if (value.type != Type.VOID) {
            out.append(name(value)).append(" = ");
        }
        StringJoiner parts = new StringJoiner(" ");
        parts.add(value.op.name());
        if (value.type != Type.VOID) {
            parts.add(value.type.name());
        }
        String detail = detail(value);
        if (detail != null) {
            parts.add(detail);
        }
        value.args.forEach(a -> parts.add(name(a)));
        if (value.op.has(Op.Flag.CONTROL) && !value.block.succs.isEmpty()) {
            parts.add("->");
            value.block.succs.forEach(s -> parts.add(name(s)));
        }
        out.append(parts);
        if (value.line > 0) {
            out.append(" @").append(position(value.line));
        }
        out.append('\n');
    }

    /** A line, behind it the inlined methods with their lines from outside in. */
    private String position(int position) {
        if (!Positions.isInlined(position)) {
            return Integer.toString(position);
        }
        Positions.Inlined inlined = graph.positions.get(position);
        return position(inlined.outer()) + ">" + inlined.method() + ":" + inlined.line();
    }

    private String detail(Value value) {
        return switch (value.op) {
            case CONST -> constant(value);
            case ALOAD, ASTORE, CHECKCAST -> value.aux + (value.has(Value.IN_RANGE) ? "!" : "") + (value.has(Value.FITS) ? "^" : "");
            case PARAM, FRAME_SET, FRAME_GET -> Long.toString(value.imm);
            case STRING, SWITCH -> value.aux instanceof String text ? quote(text)
                    : value.aux instanceof int[] keys ? Arrays.toString(keys).replace(", ", ",") : "?" + value.aux;
            default -> value.aux == null ? null : value.aux.toString();
        };
    }

    /** Floats by value where that is exact, NaNs by bits. */
    private static String constant(Value value) {
        switch (value.type) {
            case F32 -> {
                float f = Float.intBitsToFloat((int) value.imm);
                return Float.isNaN(f) ? "NaN:" + Integer.toHexString((int) value.imm) : Float.toString(f);
            }
            case F64 -> {
                double d = Double.longBitsToDouble(value.imm);
                return Double.isNaN(d) ? "NaN:" + Long.toHexString(value.imm) : Double.toString(d);
            }
            case REF -> {
                return "null";
            }
            default -> {
                return Long.toString(value.imm);
            }
        }
    }

    private static String quote(String text) {
        StringBuilder result = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c > ' ' && c < 0x7f && c != '"' && c != '\\') {
                result.append(c);
            } else {
                result.append(String.format("\\u%04x", (int) c));
            }
        }
        return result.append('"').toString();
    }

    /** A value or block that is not in the graph is shown with '?': the verifier's messages print broken graphs. */
    private String name(Value value) {
        return values.getOrDefault(value, "?" + value);
    }

    private String name(Block block) {
        return blocks.getOrDefault(block, "?" + block);
    }
}

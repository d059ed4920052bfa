package org.plurix.pjc.ir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Reads the text form of {@link IrPrinter}: tests of passes and of the back end write graphs by hand. Syntax errors name the line; what the
 * graph means is for {@link IrVerifier} to judge.
 */
public final class IrParser {
    private final List<String> lines;
    private final Map<String, Block> blocks = new HashMap<>();
    private final Map<String, Value> values = new HashMap<>();
    /** Arguments by name, to be resolved when all values are known (PHIs refer forward). */
    private final Map<Value, List<String>> arguments = new HashMap<>();
    private Graph graph;
    private Block current;
    private int at;

    private IrParser(String text) {
        this.lines = text.lines().toList();
    }

    public static Graph parse(String text) {
        return new IrParser(text).run();
    }

    private Graph run() {
        for (at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            try {
                readLine(line);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + (at + 1) + ": " + line + ": " + e.getMessage(), e);
            }
        }
        arguments.forEach((value, names) -> names.forEach(n -> value.args.add(known(values, n))));
        return graph;
    }

    private void readLine(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("method ")) {
            readMethod(line.split(" "));
        } else if (line.startsWith("slots ")) {
            Arrays.stream(line.substring("slots ".length()).split(" ")).map(Type::valueOf).forEach(graph::newSlot);
        } else if (line.startsWith(" ")) {
            readValue(line.trim());
        } else {
            readHeader(line.substring(0, line.lastIndexOf(':')).split(" "));
        }
    }

    private void readMethod(String[] words) {
        boolean isStatic = words[2].equals("static");
        graph = new Graph(method(words[1], isStatic), words[words.length - 1]);
        for (String line : lines) {
            if (line.startsWith("b") && line.endsWith(":")) {
                blocks.put(line.split("[ :]")[0], graph.newBlock());
            }
        }
    }

    private void readHeader(String[] words) {
        current = known(blocks, words[0]);
        List<Block.Handler> handlers = new ArrayList<>();
        boolean inHandlers = false;
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("handlers")) {
                inHandlers = true;
            } else if (inHandlers) {
                int colon = words[i].lastIndexOf(':');
                String type = words[i].substring(0, colon);
                handlers.add(new Block.Handler(type.equals("*") ? null : TypeRef.ofClass(type), known(blocks, words[i].substring(colon + 1))));
            } else if (!words[i].equals("<-")) {
                current.preds.add(known(blocks, words[i]));
            }
        }
        current.handlers = List.copyOf(handlers);
    }

    private void readValue(String line) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
        int sourceLine = 0;
        String last = words.get(words.size() - 1);
        if (last.startsWith("@")) {
            sourceLine = position(last.substring(1).split(">"));
            words.remove(words.size() - 1);
        }
        String name = null;
        if (words.size() > 1 && words.get(1).equals("=")) {
            name = words.remove(0);
            words.remove(0);
        }
        Op op = Op.valueOf(words.remove(0));
        Type type = name == null ? Type.VOID : Type.valueOf(words.remove(0));
        Value value = graph.append(current, op, type, sourceLine);
        if (name != null && values.put(name, value) != null) {
            throw new IllegalArgumentException(name + " is defined twice");
        }
        int arrow = words.indexOf("->");
        if (arrow >= 0) {
            words.subList(arrow + 1, words.size()).forEach(b -> current.succs.add(known(blocks, b)));
            words.subList(arrow, words.size()).clear();
        }
        readDetail(value, words);
        arguments.put(value, List.copyOf(words));
    }

    private int position(String[] parts) {
        int position = Integer.parseInt(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].lastIndexOf(':');
            position = graph.positions.inlined(method(parts[i].substring(0, colon), false), Integer.parseInt(parts[i].substring(colon + 1)), position);
        }
        return position;
    }

    private static void readDetail(Value value, List<String> words) {
        switch (value.op) {
            case CONST -> value.imm = constant(value.type, words.remove(0));
            case PARAM, FRAME_SET, FRAME_GET -> value.imm = Long.parseLong(words.remove(0));
            case STRING -> value.aux = unquote(words.remove(0));
            case CLASS, NEW, NEWARRAY, MULTINEWARRAY, INSTANCEOF, CLASSINIT -> value.aux = new TypeRef(words.remove(0));
            case ALOAD, ASTORE, CHECKCAST -> {
                String element = words.remove(0);
                value.imm = (element.contains("!") ? Value.IN_RANGE : 0) | (element.endsWith("^") ? Value.FITS : 0);
                value.aux = new TypeRef(element.replace("!", "").replace("^", ""));
            }
            case GETFIELD, PUTFIELD -> value.aux = field(words.remove(0), false);
            case GETSTATIC, PUTSTATIC -> value.aux = field(words.remove(0), true);
            case INVOKESTATIC, INTRINSIC -> value.aux = method(words.remove(0), true);
            case INVOKESPECIAL, INVOKEVIRTUAL, INVOKEINTERFACE -> value.aux = method(words.remove(0), false);
            case IF -> value.aux = Cond.valueOf(words.remove(0));
            case SWITCH -> value.aux = keys(words.remove(0));
            default -> { }
        }
    }

    private static long constant(Type type, String text) {
        boolean nan = text.startsWith("NaN:");
        long bits = nan ? Long.parseUnsignedLong(text.substring("NaN:".length()), 16) : 0;
        return switch (type) {
            case F32 -> nan ? (int) bits : Float.floatToRawIntBits(Float.parseFloat(text));
            case F64 -> nan ? bits : Double.doubleToRawLongBits(Double.parseDouble(text));
            case REF -> 0;
            default -> Long.parseLong(text);
        };
    }

    private static int[] keys(String text) {
        String inner = text.substring(1, text.length() - 1);
        return inner.isEmpty() ? new int[0] : Arrays.stream(inner.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    private static String unquote(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.startsWith("\\u", i)) {
                result.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }

    private static FieldRef field(String text, boolean isStatic) {
        int colon = text.indexOf(':');
        int dot = text.lastIndexOf('.', colon);
        return new FieldRef(TypeRef.ofClass(text.substring(0, dot)), text.substring(dot + 1, colon), new TypeRef(text.substring(colon + 1)),
                isStatic);
    }

    private static MethodRef method(String text, boolean isStatic) {
        int open = text.indexOf('(');
        int dot = text.lastIndexOf('.', open);
        return new MethodRef(TypeRef.ofClass(text.substring(0, dot)), text.substring(dot + 1, open), text.substring(open), isStatic);
    }

    private static <T> T known(Map<String, T> map, String name) {
        T found = map.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name + " is not defined");
        }
        return found;
    }
}

package org.plurix.pjc.ia32.fuzz;

import java.util.Random;

/**
 * The part of random programs that works on objects: strings, collections, calls through interfaces, lambdas that capture, own exceptions, arrays
 * of arrays, labelled jumps, instanceof, switches on strings. Used by one {@link ProgramGenerator}; writes where that writes.
 */
final class ObjectGenerator {
    private static final String[] WORDS = {"\"\"", "\"a\"", "\"Aa\"", "\"BB\"", "\"word\""};

    private final ProgramGenerator core;
    private final Random random;
    private final StringBuilder out;

    ObjectGenerator(ProgramGenerator core, Random random, StringBuilder out) {
        this.core = core;
        this.random = random;
        this.out = out;
    }

    /** Members that the statements use. */
    void declarations(String name) {
        out.append("static int[][] ib = {{1, 2, 3, 4}, {-1, -2, -3, -4}, {7}, {}};\nstatic String[] words = {\"\", \"Aa\", \"BB\", \"word\"};\n");
        out.append("static String text = \"\";\nstatic java.util.ArrayList<Integer> list = new java.util.ArrayList<>(java.util.Arrays.asList(3, 1, 2));\n");
        out.append("static java.util.HashMap<Integer, Long> map = new java.util.HashMap<>();\nstatic java.util.TreeMap<String, Integer> tree = new java.util.TreeMap<>();\n");
        out.append("static java.util.ArrayDeque<Long> deque = new java.util.ArrayDeque<>();\n");
        out.append("interface Step { long apply(int a, long b); default Step twice() { return (a, b) -> apply(a, apply(a, b)); } }\n");
        out.append("static class Odd extends RuntimeException { final int value; Odd(int v) { super(\"odd\"); value = v; } }\n");
        out.append("static abstract class Base implements Step { int state; long total() { return state; } }\n");
        for (int i = 0; i < 3; i++) {
            out.append("static ").append(i == 2 ? "final " : "").append("class C").append(i).append(" extends ").append(i == 1 ? "C0" : "Base").append(" {\n");
            out.append("public long apply(int a, long b) {\nstate += ").append(core.closed("int", 2, "int", "a", "long", "b", "int", "state")).append(";\n");
            out.append("return ").append(core.closed("long", 2, "int", "a", "long", "b", "int", "state")).append(i == 1 ? " + super.apply(a, b)" : "").append(";\n}\n");
            if (random.nextBoolean()) {
                out.append("long total() {\nreturn ").append(core.closed("long", 1, "int", "state")).append(";\n}\n");
            }
            out.append("}\n");
        }
        out.append("static Base[] bases = {new C0(), new C1(), new C2(), new C0()};\n");
        out.append("static Object[] things = {1, \"two\", 3L, new int[] {4}, 'c', 2.5, null, new C1()};\n");
        out.append("static int kind(Object x) {\nif (x instanceof Integer) return (Integer) x;\nif (x instanceof String) return ((String) x).length();\n"
                + "if (x instanceof Number) return ((Number) x).intValue() * 3;\nif (x instanceof int[]) return ((int[]) x)[0]++;\n"
                + "if (x instanceof Step) return (int) ((Step) x).apply(1, 2);\nreturn x == null ? -1 : x.hashCode();\n}\n");
    }

    /** Prints what the objects have become. */
    String results() {
        return "System.out.println(text); System.out.println(list); System.out.println(map); System.out.println(tree); System.out.println(deque);\n"
                + "for (Base b : bases) System.out.println(b.state + \" \" + b.total());\nSystem.out.println(java.util.Arrays.deepToString(ib));\n";
    }

    /** A value of the type out of objects, or null. */
    String value(String type) {
        return switch (type) {
            case "int" -> pick("list.size()", "text.length()", "words[" + mask(4) + "].hashCode()", "(0 + list.get(" + mask(2) + "))", "kind(things[" + mask(8) + "])",
                    "ib[" + mask(4) + "].length", "ib[" + mask(2) + "][" + mask(4) + "]", "map.size()", "(0 + tree.getOrDefault(words[" + mask(4) + "], 7))");
            case "long" -> pick("bases[" + mask(4) + "].total()", "(0L + map.getOrDefault(" + number() + ", 5L))", "(deque.isEmpty() ? 1L : deque.peekFirst())");
            case "double" -> "(double) list.size()";
            default -> null;
        };
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String mask(int length) {
        return String.valueOf(random.nextInt(length));
    }

    private String index(int length) {
        return "(" + core.expression("int", 1) + ") & " + (length - 1);
    }

    /** A statement without blocks. */
    void simple() {
        switch (random.nextInt(12)) {
            case 0 -> line("if (text.length() < 200) text += " + core.expression(pick("int", "long", "int", "char"), 2) + ";");
            case 1 -> line("if (list.size() < 40) list.add(0 + " + core.expression("int", 2) + ");");
            case 2 -> line("list.set(" + index(2) + ", 0 + " + core.expression("int", 2) + ");");
            case 3 -> line("map.merge((" + core.expression("int", 1) + ") & 15, (long) " + core.expression("int", 1) + ", Long::sum);");
            case 4 -> line("tree.put(words[" + index(4) + "] + (" + core.expression("int", 1) + " & 3), 0 + " + core.expression("int", 1) + ");");
            case 5 -> line("if (deque.size() < 20) deque." + pick("addFirst", "addLast", "push") + "(" + core.expression("long", 2) + "); else deque.poll" + pick("First", "Last") + "();");
            case 6 -> line("sl " + pick("=", "+=", "^=") + " bases[" + index(4) + "].apply(" + core.expression("int", 1) + ", " + core.expression("long", 1) + ");");
            case 7 -> line("ib[" + index(2) + "][" + index(4) + "] " + pick("=", "+=", "-=", "*=", "^=", "<<=") + " " + core.expression("int", 2) + ";");
            case 8 -> line("ib[" + index(4) + "] = new int[] {" + core.expression("int", 1) + ", " + core.expression("int", 0) + ", 3, 4};");
            case 9 -> line("things[" + mask(6) + "] = " + pick("(Object) (" + core.expression("int", 1) + ")", "words[" + index(4) + "]", "bases[" + index(4) + "]", "(Object) (" + core.expression("long", 1) + ")") + ";");
            case 10 -> line("text = text.isEmpty() ? words[" + index(4) + "] : text.substring(" + core.expression("int", 1) + " & 1) + " + pick(WORDS) + ";");
            default -> line("if (" + core.condition(1) + ") throw new Odd(" + core.expression("int", 1) + ");");
        }
    }

    /** A statement with blocks or lambdas inside. */
    void nested() {
        switch (random.nextInt(8)) {
            case 0 -> lambda();
            case 1 -> sum();
            case 2 -> strings();
            case 3 -> labelled();
            case 4 -> caught();
            case 5 -> composed();
            case 6 -> instances();
            default -> anonymous();
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void lambda() {
        String captured = core.fresh("k");
        String f = core.fresh("f");
        line("final int " + captured + " = " + core.expression("int", 2) + ";");
        boolean wide = random.nextBoolean();
        String body = core.closed(wide ? "long" : "int", 3, "int", captured, wide ? "long" : "int", "x", wide ? "long" : "int", "y");
        line("java.util.function." + (wide ? "LongBinaryOperator " : "IntBinaryOperator ") + f + " = (x, y) -> " + body + ";");
        line((wide ? "sl += " : "si ^= ") + f + ".applyAs" + (wide ? "Long" : "Int") + "(" + core.expression(wide ? "long" : "int", 1) + ", "
                + core.expression(wide ? "long" : "int", 1) + ");");
    }

    private void composed() {
        String captured = core.fresh("k");
        String f = core.fresh("f");
        line("final long " + captured + " = " + core.expression("long", 2) + ";");
        line("Step " + f + " = " + pick("(a, b) -> " + core.closed("long", 2, "int", "a", "long", "b", "long", captured), "bases[" + index(4) + "]::apply") + ";");
        line("sl ^= " + f + (random.nextBoolean() ? ".twice()" : "") + ".apply(" + core.expression("int", 1) + ", " + captured + ");");
    }

    private void sum() {
        String v = core.fresh("e");
        String type = random.nextBoolean() ? "int" : "long";
        line("for (" + type + " " + v + " : " + (type.equals("int") ? "list" : "new java.util.ArrayList<>(" + pick("map.values()", "deque") + ")") + ") {");
        core.declared(type, v);
        line((type.equals("int") ? "si += " : "sl += ") + core.expression(type, 2) + ";");
        core.undeclare(v);
        line("}");
        if (type.equals("int") && random.nextBoolean()) {
            line("java.util.Collections.sort(list);");
        }
    }

    private void strings() {
        line("switch (words[" + index(4) + "]) {");
        for (String word : new String[] {"Aa", "BB", "other"}) {
            line("case \"" + word + "\":");
            core.block(1);
            line(random.nextBoolean() ? "break;" : ";");
        }
        line("default:");
        core.block(1);
        line("}");
    }

    private void labelled() {
        String label = core.fresh("label");
        String i = core.fresh("i");
        String j = core.fresh("i");
        line(label + ": for (int " + i + " = 0; " + i + " < " + (1 + random.nextInt(4)) + "; " + i + "++) {");
        core.declared("int", i);
        line("for (int " + j + " = " + i + "; " + j + " < 4; " + j + "++) {");
        core.declared("int", j);
        core.block(1);
        line("if (" + core.condition(1) + ") " + pick("break ", "continue ") + label + ";");
        core.block(1);
        core.undeclare(j);
        line("}");
        core.undeclare(i);
        line("}");
    }

    private void caught() {
        String e = core.fresh("e");
        line("try {");
        core.block(2);
        line("if (" + core.condition(1) + ") throw new Odd(" + core.expression("int", 1) + ");");
        line("} catch (Odd | NullPointerException " + e + ") {");
        line("si += " + e + " instanceof Odd ? ((Odd) (Object) " + e + ").value : -1;");
        if (random.nextBoolean()) {
            line("} finally {");
            core.block(1);
        }
        line("}");
    }

    private void instances() {
        String x = core.fresh("t");
        line("Object " + x + " = things[" + index(8) + "];");
        line("if (" + x + " instanceof Integer) {");
        line("si += (Integer) " + x + ";");
        line("} else if (" + x + " instanceof Base) {");
        line("sl += ((Base) " + x + ").total();");
        line("} else {");
        core.block(1);
        line("}");
    }

    private void anonymous() {
        String captured = core.fresh("k");
        String f = core.fresh("f");
        line("final int " + captured + " = " + core.expression("int", 1) + ";");
        line("Base " + f + " = new Base() {");
        line("public long apply(int a, long b) {");
        line("state += " + core.closed("int", 2, "int", "a", "long", "b", "int", captured, "int", "state") + ";");
        line("return state + " + core.closed("long", 2, "int", "a", "long", "b") + ";");
        line("}");
        line("};");
        line(pick("bases[" + index(4) + "] = " + f + ";", "sl += " + f + ".apply(" + core.expression("int", 1) + ", 3L) + " + f + ".total();"));
    }

    private String number() {
        return String.valueOf(random.nextInt(9) - 2);
    }
}

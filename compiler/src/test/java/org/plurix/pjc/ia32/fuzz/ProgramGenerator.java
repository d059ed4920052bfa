package org.plurix.pjc.ia32.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random Java programs that print what they compute: arithmetic of all types, conversions, arrays, loops, switches, exceptions, calls with
 * many arguments, and what {@link ObjectGenerator} adds. They always end. One statement or brace per line, so that {@link Reducer} can cut them.
 */
final class ProgramGenerator {
    private static final String[] TYPES = {"int", "long", "float", "double", "byte", "short", "char"};
    private static final String[] INTS = {"0", "1", "-1", "2", "7", "-8", "31", "32", "33", "255", "65535", "0x12345678", "Integer.MAX_VALUE", "Integer.MIN_VALUE"};
    private static final String[] LONGS = {"0L", "1L", "-1L", "5L", "63L", "0x100000000L", "-0x80000001L", "0x123456789abcdefL", "Long.MAX_VALUE", "Long.MIN_VALUE"};
    private static final String[] FLOATS = {"0f", "-0f", "1f", "-2.5f", "3e9f", "1e20f", "-1e30f", "Float.NaN", "Float.POSITIVE_INFINITY", "1e-40f"};
    private static final String[] DOUBLES = {"0d", "-0d", "1d", "-2.5", "3e9", "1e20", "-1e300", "Double.NaN", "Double.NEGATIVE_INFINITY", "4.5e-320"};

    /** A variable in scope. */
    private record Var(String type, String name) { }

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final List<Var> vars = new ArrayList<>();
    private final List<List<String>> methods = new ArrayList<>();
    private int names;
    /** Above 0 inside code that cannot see the method's object {@code o}. */
    private int inner;
    private int depth;
    private int budget;
    private final ObjectGenerator objects;

    ProgramGenerator(long seed) {
        random = new Random(seed);
        objects = new ObjectGenerator(this, random, out);
    }

    /** Source of class {@code name} with a method {@code static void run()}. */
    String generate(String name) {
        out.append("public class ").append(name).append(" {\n");
        out.append("static int[] ia = {1, -2, 3, 1000000007, -5, 6, 7, 8};\nstatic long[] la = {1, -2, 0x7fffffffffffL, 4};\n");
        out.append("static byte[] ba = {1, -2, 127, -128};\nstatic double[] da = {0.5, -3, 1e10, 7};\nstatic char[] ca = {'a', 65535, 3, 9};\n");
        out.append("static int si; static long sl; static float sf; static double sd; static byte sb; static char sc;\n");
        out.append("int fi; long fl; double fd; short fs; ").append(name).append(" link;\n");
        objects.declarations(name);
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            method(name, i);
        }
        main(name);
        return out.append("}\n").toString();
    }

    private void method(String owner, int index) {
        vars.clear();
        List<String> types = new ArrayList<>();
        String result = TYPES[random.nextInt(4)];
        types.add(result);
        StringBuilder head = new StringBuilder("static " + result + " m" + index + "(");
        for (int i = 0, n = random.nextInt(9); i < n; i++) {
            String type = TYPES[random.nextInt(TYPES.length)];
            types.add(type);
            head.append(i == 0 ? "" : ", ").append(type).append(" p").append(i);
            vars.add(new Var(type, "p" + i));
        }
        out.append(head).append(") {\n");
        out.append(owner).append(" o = new ").append(owner).append("(); o.link = o;\n");
        for (String type : TYPES) {
            declare(type);
        }
        budget = 4 + random.nextInt(16);
        block(2 + random.nextInt(5));
        out.append("return ").append(expression(result, 3)).append(";\n}\n");
        methods.add(types);
    }

    private void declare(String type) {
        String name = "v" + names++;
        out.append(type).append(' ').append(name).append(" = ").append(expression(type, 2)).append(";\n");
        vars.add(new Var(type, name));
    }

    private void main(String name) {
        vars.clear();
        out.append("static void run() {\n").append(name).append(" o = new ").append(name).append("(); o.link = o;\n");
        for (int i = 0; i < methods.size(); i++) {
            for (int k = 0; k < 3; k++) {
                out.append("try { ").append(print(methods.get(i).get(0), call(i))).append(" } catch (ArithmeticException e) { System.out.println(\"AE\"); }")
                        .append(" catch (IndexOutOfBoundsException e) { System.out.println(\"IOOBE\"); } catch (NullPointerException e) { System.out.println(\"NPE\"); }")
                        .append(" catch (Odd e) { System.out.println(\"odd \" + e.value); } catch (RuntimeException e) { System.out.println(e.getMessage()); }\n");
            }
        }
        out.append("for (int i = 0; i < ia.length; i++) System.out.println(ia[i]);\n");
        out.append(objects.results());
        out.append("System.out.println(si); System.out.println(sl); System.out.println(sb); System.out.println((int) sc);\n}\n");
    }

    private static String print(String type, String value) {
        return switch (type) {
            case "float" -> "System.out.println(Float.floatToIntBits(" + value + "));";
            case "double" -> "System.out.println(Double.doubleToLongBits(" + value + "));";
            default -> "System.out.println(" + value + ");";
        };
    }

    private String call(int method) {
        List<String> types = methods.get(method);
        StringBuilder call = new StringBuilder("m" + method + "(");
        for (int i = 1; i < types.size(); i++) {
            call.append(i == 1 ? "" : ", ").append(expression(types.get(i), 1));
        }
        return call.append(")").toString();
    }

    /** An expression over other variables only: the body of a lambda or of a method of another class. */
    String closed(String type, int level, String... typesAndNames) {
        List<Var> outer = new ArrayList<>(vars);
        vars.clear();
        for (int i = 0; i < typesAndNames.length; i += 2) {
            vars.add(new Var(typesAndNames[i], typesAndNames[i + 1]));
        }
        inner++;
        String text = expression(type, level);
        inner--;
        vars.clear();
        vars.addAll(outer);
        return text;
    }

    /** A name that the program does not have yet. */
    String fresh(String prefix) {
        return prefix + names++;
    }

    void declared(String type, String name) {
        vars.add(new Var(type, name));
    }

    void undeclare(String name) {
        vars.removeIf(var -> var.name().equals(name));
    }

    // ---- statements

    void block(int statements) {
        int scope = vars.size();
        depth++;
        for (int i = 0; i < statements && budget > 0; i++) {
            budget--;
            statement();
        }
        depth--;
        while (vars.size() > scope) {
            vars.remove(vars.size() - 1);
        }
    }

    private void statement() {
        int kind = random.nextInt(depth > 3 ? 6 : 16);
        switch (kind) {
            case 0, 1, 2 -> assign();
            case 3 -> store();
            case 4 -> declare(TYPES[random.nextInt(TYPES.length)]);
            case 5 -> objects.simple();
            case 6 -> conditional();
            case 7, 8 -> loop();
            case 9 -> switchStatement();
            case 10 -> tryStatement();
            case 11 -> whileLoop();
            case 12 -> objects.simple();
            default -> objects.nested();
        }
    }

    private void assign() {
        Var var = vars.get(random.nextInt(vars.size()));
        if (var.name().startsWith("i")) {
            return;
        }
        boolean integral = !var.type().equals("float") && !var.type().equals("double");
        String[] ops = {"=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", ">>>="};
        String op = ops[random.nextInt(integral ? ops.length : 5)];
        String type = op.endsWith("<<=") || op.endsWith(">>=") ? "int" : op.length() == 2 && "&|^".indexOf(op.charAt(0)) >= 0 ? "int" : var.type();
        out.append(var.name()).append(' ').append(op).append(' ').append(expression(type, 3)).append(";\n");
    }

    private void store() {
        String[] places = {"ia[" + index(8) + "]", "la[" + index(4) + "]", "ba[" + index(4) + "]", "da[" + index(4) + "]", "ca[" + index(4) + "]",
            "si", "sl", "sf", "sd", "sb", "sc", "o.fi", "o.fl", "o.fd", "o.link.fs"};
        String[] types = {"int", "long", "byte", "double", "char", "int", "long", "float", "double", "byte", "char", "int", "long", "double", "short"};
        int i = random.nextInt(places.length);
        out.append(places[i]).append(" = ").append(expression(types[i], 3)).append(";\n");
    }

    private String index(int length) {
        return random.nextInt(12) == 0 ? expression("int", 1) : "(" + expression("int", 2) + ") & " + (length - 1);
    }

    private void conditional() {
        out.append("if (").append(condition(2)).append(") {\n");
        block(1 + random.nextInt(3));
        if (random.nextBoolean()) {
            out.append("} else {\n");
            block(1 + random.nextInt(3));
        }
        out.append("}\n");
    }

    private void loop() {
        String i = "i" + names++;
        out.append("for (int ").append(i).append(" = 0; ").append(i).append(" < ").append(1 + random.nextInt(5)).append("; ").append(i).append("++) {\n");
        vars.add(new Var("int", i));
        block(1 + random.nextInt(4));
        if (random.nextInt(4) == 0) {
            out.append("if (").append(condition(1)).append(") ").append(random.nextBoolean() ? "break" : "continue").append(";\n");
        }
        vars.removeIf(var -> var.name().equals(i));
        out.append("}\n");
    }

    private void whileLoop() {
        String i = "i" + names++;
        out.append("int ").append(i).append(" = ").append(1 + random.nextInt(6)).append(";\nwhile (").append(i).append("-- > 0 && ").append(condition(1)).append(") {\n");
        block(1 + random.nextInt(3));
        out.append("}\n");
    }

    private void switchStatement() {
        out.append("switch (0 + ").append(expression("int", 2)).append(random.nextBoolean() ? " & 7" : "").append(") {\n");
        int n = 2 + random.nextInt(6);
        boolean dense = random.nextBoolean();
        for (int i = 0; i < n; i++) {
            out.append("case ").append(dense ? i : i * i * 1000 - 5).append(":\n");
            block(1);
            out.append(random.nextInt(3) == 0 ? "" : "break;\n");
        }
        out.append("default:\n");
        block(1);
        out.append("}\n");
    }

    private void tryStatement() {
        out.append("try {\n");
        block(1 + random.nextInt(3));
        if (random.nextInt(3) == 0) {
            out.append("if (").append(condition(1)).append(") throw new IllegalStateException();\n");
        }
        String e = "e" + names++;
        out.append("} catch (ArithmeticException ").append(e).append(") {\n");
        block(1);
        out.append("} catch (RuntimeException ").append(e).append(") {\n");
        block(1);
        if (random.nextBoolean()) {
            out.append("} finally {\n");
            block(1);
        }
        out.append("}\n");
    }

    // ---- expressions

    String condition(int level) {
        if (level > 0 && random.nextInt(3) == 0) {
            return "(" + condition(level - 1) + (random.nextBoolean() ? " && " : " || ") + condition(level - 1) + ")";
        }
        String type = TYPES[random.nextInt(4)];
        String[] ops = {"<", "<=", ">", ">=", "==", "!="};
        return expression(type, level) + " " + ops[random.nextInt(ops.length)] + " " + expression(type, level);
    }

    /** An expression assignable to {@code type}. */
    String expression(String type, int level) {
        if (type.equals("byte") || type.equals("short") || type.equals("char")) {
            return "(" + type + ") (" + expression(TYPES[random.nextInt(4)], level) + ")";
        }
        if (level == 0 || random.nextInt(5) == 0) {
            return leaf(type);
        }
        return switch (random.nextInt(10)) {
            case 0 -> "(-" + "(" + expression(type, level - 1) + "))";
            case 1 -> "((" + type + ") (" + expression(TYPES[random.nextInt(4)], level - 1) + "))";
            case 2 -> "((" + condition(level - 1) + ") ? " + expression(type, level - 1) + " : " + expression(type, level - 1) + ")";
            case 3 -> callOf(type, level);
            default -> binary(type, level);
        };
    }

    private String callOf(String type, int level) {
        for (int i = 0; i < methods.size(); i++) {
            if (inner == 0 && methods.get(i).get(0).equals(type) && depth < 3 && random.nextBoolean()) {
                return call(i);
            }
        }
        return leaf(type);
    }

    private String binary(String type, int level) {
        boolean integral = type.equals("int") || type.equals("long");
        String[] ops = {"+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>"};
        int op = random.nextInt(integral ? ops.length : 4);
        boolean shift = op >= 8;
        String right = shift ? expression(random.nextInt(3) == 0 ? "long" : "int", level - 1) : expression(type, level - 1);
        if ((op == 3 || op == 4) && integral && random.nextInt(3) != 0) {
            right = random.nextBoolean() ? "(" + right + " | 1)" : String.valueOf(new int[] {1, -1, 2, 3, 7, 8, 10, 16, -4, 100, 1 << 30, -3}[random.nextInt(12)]);
        }
        return "(" + expression(type, level - 1) + " " + ops[op] + " " + right + ")";
    }

    private String leaf(String type) {
        List<Var> fitting = vars.stream().filter(v -> v.type().equals(type) || type.equals("int") && v.type().matches("byte|short|char")).toList();
        if (!fitting.isEmpty() && random.nextInt(4) != 0) {
            return fitting.get(random.nextInt(fitting.size())).name();
        }
        if (inner == 0 && random.nextInt(8) == 0 && objects.value(type) != null) {
            return objects.value(type);
        }
        if (inner == 0 && random.nextInt(3) == 0) {
            return switch (type) {
                case "int" -> pick("si", "o.fi", "o.fs", "sb", "sc", "ia[" + near(8) + "]", "ba[" + near(4) + "]", "ca[" + near(4) + "]", "ia.length");
                case "long" -> pick("sl", "o.fl", "la[" + near(4) + "]", "o.link.fl");
                case "float" -> "sf";
                default -> pick("sd", "o.fd", "da[" + near(4) + "]");
            };
        }
        return switch (type) {
            case "int" -> pick(INTS);
            case "long" -> pick(LONGS);
            case "float" -> pick(FLOATS);
            default -> pick(DOUBLES);
        };
    }

    private String near(int length) {
        List<Var> ints = vars.stream().filter(v -> v.type().equals("int")).toList();
        if (ints.isEmpty() || random.nextBoolean()) {
            return String.valueOf(random.nextInt(length));
        }
        return ints.get(random.nextInt(ints.size())).name() + (random.nextInt(8) == 0 ? "" : " & " + (length - 1));
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

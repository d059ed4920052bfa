import java.util.HashMap;
import java.util.Map;

/** Recursive descent: parse, print and evaluate expressions. */
public class ExpressionParser {
    static abstract class Node {
        abstract double eval(Map<String, Double> env);
    }

    static class Num extends Node {
        final double v;

        Num(double v) {
            this.v = v;
        }

        double eval(Map<String, Double> env) {
            return v;
        }

        public String toString() {
            return v == (long) v ? Long.toString((long) v) : Double.toString(v);
        }
    }

    static class Var extends Node {
        final String name;

        Var(String name) {
            this.name = name;
        }

        double eval(Map<String, Double> env) {
            Double v = env.get(name);
            if (v == null) {
                throw new IllegalStateException("unknown " + name);
            }
            return v;
        }

        public String toString() {
            return name;
        }
    }

    static class Bin extends Node {
        final char op;
        final Node l;
        final Node r;

        Bin(char op, Node l, Node r) {
            this.op = op;
            this.l = l;
            this.r = r;
        }

        double eval(Map<String, Double> env) {
            double a = l.eval(env);
            double b = r.eval(env);
            switch (op) {
                case '+': return a + b;
                case '-': return a - b;
                case '*': return a * b;
                case '/': return a / b;
                default:
                    double p = 1;
                    for (int i = 0; i < b; i++) {
                        p *= a;
                    }
                    return p;
            }
        }

        public String toString() {
            return "(" + l + " " + op + " " + r + ")";
        }
    }

    private final String text;
    private int at;

    ExpressionParser(String text) {
        this.text = text;
    }

    private char peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '$';
    }

    Node expression() {
        Node n = term();
        while (peek() == '+' || peek() == '-') {
            n = new Bin(text.charAt(at++), n, term());
        }
        return n;
    }

    Node term() {
        Node n = factor();
        while (peek() == '*' || peek() == '/') {
            n = new Bin(text.charAt(at++), n, factor());
        }
        return n;
    }

    Node factor() {
        Node n = primary();
        if (peek() == '^') {
            at++;
            return new Bin('^', n, factor());
        }
        return n;
    }

    Node primary() {
        char c = peek();
        int start = at;
        if (c == '(') {
            at++;
            Node n = expression();
            if (peek() != ')') {
                throw new IllegalArgumentException(") expected at " + at);
            }
            at++;
            return n;
        }
        if (c == '-') {
            at++;
            return new Bin('-', new Num(0), factor());
        }
        if (Character.isDigit(c)) {
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            return new Num(Double.parseDouble(text.substring(start, at)));
        }
        if (Character.isLetter(c)) {
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            return new Var(text.substring(start, at));
        }
        throw new IllegalArgumentException("unexpected " + c + " at " + at);
    }

    public static void main(String[] args) {
        Map<String, Double> env = new HashMap<>();
        env.put("x", 3.0);
        env.put("y1", -0.5);
        String[] texts = {"1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-x ^ 2 + y1", "10 / 4 / 5", "1.5 * (x - y1) / x", "((7))", "1 +", "(1", "z * 2", "3 $ 4", "1 / 0"};
        for (String t : texts) {
            try {
                Node n = new ExpressionParser(t).expression();
                System.out.println(n + " = " + n.eval(env));
            } catch (IllegalArgumentException | IllegalStateException e) {
                System.out.println(t + ": " + e.getMessage());
            }
        }
    }
}

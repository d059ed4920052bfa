import java.util.*;

/** An expression tree of sealed records: evaluation, simplification and printing by pattern tests. */
public class SealedExpressions {
    sealed interface Expr permits Num, Var, Bin, Neg { }
    record Num(double value) implements Expr { }
    record Var(String name) implements Expr { }
    record Neg(Expr inner) implements Expr { }
    record Bin(char op, Expr left, Expr right) implements Expr { }

    static double eval(Expr e, Map<String, Double> env) {
        if (e instanceof Num n) return n.value();
        if (e instanceof Var v) return Optional.ofNullable(env.get(v.name())).orElseThrow(() -> new NoSuchElementException("no " + v.name()));
        if (e instanceof Neg n) return -eval(n.inner(), env);
        Bin b = (Bin) e;
        double l = eval(b.left(), env), r = eval(b.right(), env);
        return switch (b.op()) { case '+' -> l + r; case '-' -> l - r; case '*' -> l * r; case '/' -> l / r; default -> throw new IllegalStateException("op " + b.op()); };
    }

    static Expr simplify(Expr e) {
        if (e instanceof Neg n && simplify(n.inner()) instanceof Num v) return new Num(-v.value());
        if (e instanceof Bin b) {
            Expr l = simplify(b.left()), r = simplify(b.right());
            if (l instanceof Num x && r instanceof Num y) return new Num(eval(new Bin(b.op(), x, y), Map.of()));
            if (b.op() == '*' && (l.equals(new Num(0)) || r.equals(new Num(0)))) return new Num(0);
            if (b.op() == '*' && l.equals(new Num(1))) return r;
            if (b.op() == '+' && r.equals(new Num(0))) return l;
            return new Bin(b.op(), l, r);
        }
        return e;
    }

    static String show(Expr e) {
        return e instanceof Num n ? "" + n.value() : e instanceof Var v ? v.name() : e instanceof Neg n ? "-" + show(n.inner())
                : e instanceof Bin b ? "(" + show(b.left()) + " " + b.op() + " " + show(b.right()) + ")" : "?";
    }

    public static void main(String[] args) {
        Expr e = new Bin('+', new Bin('*', new Num(1), new Var("x")), new Bin('*', new Num(0), new Var("y")));
        System.out.println(show(e) + " -> " + show(simplify(e)) + " = " + eval(e, Map.of("x", 2.5, "y", 7.0)));
        System.out.println(simplify(new Neg(new Bin('/', new Num(1), new Num(8)))) + " " + new Bin('+', new Num(1), new Var("z")).hashCode());
        try { eval(new Var("q"), new HashMap<>()); } catch (NoSuchElementException x) { System.out.println(x.getMessage()); }
        try { eval(new Bin('%', new Num(1), new Num(2)), Map.of()); } catch (IllegalStateException x) { System.out.println(x.getMessage()); }
        System.out.println(new Bin('-', new Num(1), new Num(2)).equals(new Bin('-', new Num(1), new Num(2))) + " " + e);
    }
}

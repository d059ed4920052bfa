import java.util.Map;

/** Expression trees with visitors: evaluate, print, derive, simplify. */
public class VisitorEvaluator {
    interface Visitor<R> {
        R num(double v);
        R var(String n);
        R add(Expr a, Expr b);
        R mul(Expr a, Expr b);
        R pow(Expr a, int n);
    }

    interface Expr {
        <R> R accept(Visitor<R> v);
    }

    static Expr num(double d) {
        return new Expr() {
            @Override public <R> R accept(Visitor<R> v) {
                return v.num(d);
            }
        };
    }

    static Expr var(String n) {
        return new Expr() {
            @Override public <R> R accept(Visitor<R> v) {
                return v.var(n);
            }
        };
    }

    static Expr add(Expr a, Expr b) {
        return new Expr() {
            @Override public <R> R accept(Visitor<R> v) {
                return v.add(a, b);
            }
        };
    }

    static Expr mul(Expr a, Expr b) {
        return new Expr() {
            @Override public <R> R accept(Visitor<R> v) {
                return v.mul(a, b);
            }
        };
    }

    static Expr pow(Expr a, int n) {
        return new Expr() {
            @Override public <R> R accept(Visitor<R> v) {
                return v.pow(a, n);
            }
        };
    }

    static class Show implements Visitor<String> {
        @Override public String num(double v) {
            return v == (long) v ? "" + (long) v : "" + v;
        }
        @Override public String var(String n) {
            return n;
        }
        @Override public String add(Expr a, Expr b) {
            return "(" + a.accept(this) + " + " + b.accept(this) + ")";
        }
        @Override public String mul(Expr a, Expr b) {
            return a.accept(this) + "*" + b.accept(this);
        }
        @Override public String pow(Expr a, int n) {
            return a.accept(this) + "^" + n;
        }
    }

    static class Eval implements Visitor<Double> {
        final Map<String, Double> env;
        Eval(Map<String, Double> e) {
            env = e;
        }
        @Override public Double num(double v) {
            return v;
        }
        @Override public Double var(String n) {
            return env.get(n);
        }
        @Override public Double add(Expr a, Expr b) {
            return a.accept(this) + b.accept(this);
        }
        @Override public Double mul(Expr a, Expr b) {
            return a.accept(this) * b.accept(this);
        }
        @Override public Double pow(Expr a, int n) {
            double r = 1;
            double x = a.accept(this);
            for (int i = 0; i < n; i++) r *= x;
            return r;
        }
    }

    static class Derive implements Visitor<Expr> {
        final String by;
        Derive(String b) {
            by = b;
        }
        @Override public Expr num(double v) {
            return VisitorEvaluator.num(0);
        }
        @Override public Expr var(String n) {
            return VisitorEvaluator.num(n.equals(by) ? 1 : 0);
        }
        @Override public Expr add(Expr a, Expr b) {
            return VisitorEvaluator.add(a.accept(this), b.accept(this));
        }
        @Override public Expr mul(Expr a, Expr b) {
            return VisitorEvaluator.add(VisitorEvaluator.mul(a.accept(this), b), VisitorEvaluator.mul(a, b.accept(this)));
        }
        @Override public Expr pow(Expr a, int n) {
            return VisitorEvaluator.mul(VisitorEvaluator.mul(VisitorEvaluator.num(n), VisitorEvaluator.pow(a, n - 1)), a.accept(this));
        }
    }

    public static void main(String[] args) {
        Expr e = add(mul(num(3), pow(var("x"), 3)), mul(var("x"), add(var("y"), num(-0.5))));
        Eval at = new Eval(Map.of("x", 2.0, "y", 5.0));
        System.out.println(e.accept(new Show()) + " = " + e.accept(at));
        Expr d = e.accept(new Derive("x"));
        System.out.println(d.accept(new Show()) + " = " + d.accept(at));
        System.out.println(d.accept(new Derive("y")).accept(at));
        try {
            var("z").accept(at).intValue();
        } catch (NullPointerException x) {
            System.out.println("unbound");
        }
    }
}

/** Generic interfaces, visitor pattern. */
public class InterfaceGenerics {
    interface Visitor<R> {
        R number(int n);

        R sum(Expr a, Expr b);

        R product(Expr a, Expr b);
    }

    interface Expr {
        <R> R accept(Visitor<R> v);
    }

    static Expr num(final int n) {
        return new Expr() {
            public <R> R accept(Visitor<R> v) {
                return v.number(n);
            }
        };
    }

    static Expr sum(final Expr a, final Expr b) {
        return new Expr() {
            public <R> R accept(Visitor<R> v) {
                return v.sum(a, b);
            }
        };
    }

    static Expr product(final Expr a, final Expr b) {
        return new Expr() {
            public <R> R accept(Visitor<R> v) {
                return v.product(a, b);
            }
        };
    }

    static class Eval implements Visitor<Integer> {
        public Integer number(int n) {
            return n;
        }

        public Integer sum(Expr a, Expr b) {
            return a.accept(this) + b.accept(this);
        }

        public Integer product(Expr a, Expr b) {
            return a.accept(this) * b.accept(this);
        }
    }

    static class Show implements Visitor<String> {
        public String number(int n) {
            return "" + n;
        }

        public String sum(Expr a, Expr b) {
            return "(" + a.accept(this) + "+" + b.accept(this) + ")";
        }

        public String product(Expr a, Expr b) {
            return a.accept(this) + "*" + b.accept(this);
        }
    }

    public static void main(String[] args) {
        Expr e = product(sum(num(2), num(3)), product(num(4), sum(num(5), num(-6))));
        System.out.println(e.accept(new Show()) + " = " + e.accept(new Eval()));
    }
}

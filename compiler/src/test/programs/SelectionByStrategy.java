/** Strategies in arrays of interfaces, chosen at run time. */
public class SelectionByStrategy {
    interface Rule {
        boolean accepts(int n);

        default Rule and(final Rule other) {
            final Rule self = this;
            return new Rule() {
                @Override
                public boolean accepts(int n) {
                    return self.accepts(n) && other.accepts(n);
                }
            };
        }

        default Rule not() {
            final Rule self = this;
            return new Rule() {
                @Override
                public boolean accepts(int n) {
                    return !self.accepts(n);
                }
            };
        }
    }

    static class Multiple implements Rule {
        private final int of;

        Multiple(int of) {
            this.of = of;
        }

        @Override
        public boolean accepts(int n) {
            return n % of == 0;
        }
    }

    enum Parity implements Rule {
        EVEN, ODD;

        @Override
        public boolean accepts(int n) {
            return (n & 1) == ordinal();
        }
    }

    public static void main(String[] args) {
        Rule[] rules = {new Multiple(3), Parity.ODD, new Multiple(3).and(Parity.EVEN), new Multiple(5).not().and(new Multiple(7)), Parity.ODD.not().not()};
        for (Rule r : rules) {
            int h = 0;
            int count = 0;
            for (int i = 0; i < 300; i++) {
                if (r.accepts(i)) {
                    h = h * 31 + i;
                    count++;
                }
            }
            System.out.println(count + " " + h);
        }
    }
}

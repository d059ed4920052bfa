/** Enumeration constants with bodies, interfaces and switch. */
public class EnumBodies {
    interface Operator {
        int apply(int a, int b);
    }

    enum Op implements Operator {
        ADD("+") {
            public int apply(int a, int b) {
                return a + b;
            }
        },
        SUB("-") {
            public int apply(int a, int b) {
                return a - b;
            }

            @Override
            boolean commutes() {
                return false;
            }
        },
        MUL("*") {
            public int apply(int a, int b) {
                return a * b;
            }
        };

        final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        boolean commutes() {
            return true;
        }

        static Op of(char c) {
            for (Op o : values()) {
                if (o.sign.charAt(0) == c) {
                    return o;
                }
            }
            throw new IllegalArgumentException("no operator " + c);
        }
    }

    public static void main(String[] args) {
        for (Op o : Op.values()) {
            System.out.println("7 " + o.sign + " 3 = " + o.apply(7, 3) + " " + o.commutes() + " " + o.getDeclaringClass().getSimpleName());
        }
        System.out.println(Op.of('*') + " " + Op.valueOf("SUB").sign);
        try {
            Op.of('/');
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Operator any = Op.ADD;
        System.out.println(any.apply(1, 2));
        switch (Op.of('-')) {
            case ADD:
                System.out.println("add");
                break;
            case SUB:
                System.out.println("sub");
            case MUL:
                System.out.println("falls");
        }
    }
}

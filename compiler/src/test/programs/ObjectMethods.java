/** equals, hashCode and toString, own and inherited; getClass. */
public class ObjectMethods {
    static class Money {
        final long cents;
        final String currency;

        Money(long cents, String currency) {
            this.cents = cents;
            this.currency = currency;
        }

        @Override
        public boolean equals(Object o) {
            if (this == o) {
                return true;
            }
            if (o == null || o.getClass() != getClass()) {
                return false;
            }
            Money m = (Money) o;
            return m.cents == cents && m.currency.equals(currency);
        }

        @Override
        public int hashCode() {
            return (int) (cents ^ cents >>> 32) * 31 + currency.hashCode();
        }

        @Override
        public String toString() {
            return cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100 + " " + currency;
        }
    }

    static class Coin extends Money {
        Coin(long cents) {
            super(cents, "EUR");
        }
    }

    interface Marker {
    }

    public static void main(String[] args) {
        Money a = new Money(12305, "EUR");
        Money b = new Money(12305, "EUR");
        System.out.println(a + " " + a.equals(b) + " " + (a == b) + " " + (a.hashCode() == b.hashCode()) + " " + a.equals(null) + " " + a.equals("x") + " " + a.equals(new Coin(12305)));
        Object o = new Object();
        System.out.println(o.equals(o) + " " + o.equals(new Object()) + " " + (o.hashCode() == o.hashCode()) + " " + o.toString().startsWith("java.lang.Object@")
            + " " + (System.identityHashCode(a) == System.identityHashCode(a)) + " " + System.identityHashCode(null));
        System.out.println(new Coin(1).getClass().getName() + " " + new Coin(1).getClass().getSuperclass().getName() + " " + (a.getClass() == Money.class) + " " + Coin.class.getSimpleName());
        System.out.println(int.class + " " + String.class + " " + Marker.class + " " + int[].class.getName() + " " + Money[][].class.getName());
        System.out.println(Marker.class.isInterface() + " " + int[].class.isArray() + " " + int.class.isPrimitive() + " " + Money.class.isInstance(new Coin(2)) + " " + Coin.class.isInstance(a)
            + " " + Money.class.isAssignableFrom(Coin.class) + " " + Number.class.isAssignableFrom(Integer.class) + " " + int[].class.getComponentType());
        System.out.println(Money.class.cast(new Coin(7)) + " " + (Integer.TYPE == int.class));
    }
}

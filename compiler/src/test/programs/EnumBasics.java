/** values, valueOf, ordinal, compareTo, fields and methods of enumerations. */
public class EnumBasics {
    enum Planet {
        MERCURY(3.303e+23, 2.4397e6), EARTH(5.976e+24, 6.37814e6), JUPITER(1.9e+27, 7.1492e7);

        private final double mass;
        private final double radius;
        static final double G = 6.67300E-11;

        Planet(double mass, double radius) {
            this.mass = mass;
            this.radius = radius;
        }

        double gravity() {
            return G * mass / (radius * radius);
        }
    }

    enum Level {
        LOW, MID, HIGH;

        static final int COUNT = values().length;

        Level next() {
            return values()[(ordinal() + 1) % COUNT];
        }
    }

    public static void main(String[] args) {
        for (Planet p : Planet.values()) {
            System.out.println(p + " " + p.ordinal() + " " + (long) (p.gravity() * 1e9) + " " + p.name());
        }
        System.out.println(Level.valueOf("MID").next() + " " + Level.HIGH.next() + " " + Level.LOW.compareTo(Level.HIGH) + " " + Level.COUNT);
        try {
            Level.valueOf("NONE");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            Level.valueOf(null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Level.LOW == Level.valueOf("LOW") ? "same" : "different");
        System.out.println(Level.LOW.equals(Level.MID) + " " + Level.LOW.getDeclaringClass().getName() + " " + Enum.valueOf(Planet.class, "EARTH"));
        Level[] v = Level.values();
        v[0] = null;
        System.out.println(Level.values()[0]);
    }
}

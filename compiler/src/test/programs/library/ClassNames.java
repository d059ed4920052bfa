/** Names of classes of every kind and instance checks by Class. */
public class ClassNames {
    static class Nested {
        class Inner { }
    }

    interface Face { }
    enum E {
        A {
            void x() { }
        }, B
    }

    public static void main(String[] args) {
        Object local = new Object() { };
        class Loc implements Face { }
        Object[] os = {1, "s", new int[0], new String[0][0], new Nested(), new Nested().new Inner(), local, new Loc(), E.A, E.B, Object.class, new E[0], 'c', new Face[1][2][3]};
        for (Object o : os) {
            Class<?> c = o.getClass();
            System.out.println(c.getName() + " " + c.getSimpleName() + " " + c.isArray() + c.isInterface() + c.isEnum() + c.isPrimitive() + " " + c);
        }
        System.out.println(int.class + " " + int[].class.getComponentType() + " " + Face.class + " " + Face.class.isInterface() + Number.class.isInstance(5) + Number.class.isAssignableFrom(Integer.class) + Face.class.isAssignableFrom(Loc.class) + " " + Loc.class.getSuperclass() + String.class.equals("x".getClass()) + (int[].class == new int[2].getClass()) + " " + Integer.class.cast(5));
        try {
            Integer.class.cast("s");
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}

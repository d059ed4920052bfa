package bench;

/** instanceof, casts and checked stores into arrays of objects. */
final class Casts extends Kernel {
    private static class Shape {
    }

    private static final class Circle extends Shape {
    }

    private static final class Square extends Shape {
    }

    private static final class Other {
    }

    @Override
    int run(int n) {
        Object[] objects = {new Circle(), new Other(), new Square(), new Circle()};
        Object[] shapes = new Shape[objects.length];
        int sum = 0;
        for (int i = 0; i < n; i++) {
            Object o = objects[i & 3];
            if (o instanceof Shape) {
                shapes[i & 3] = (Shape) o;
                sum += i;
            }
            if (o instanceof Circle) {
                sum += 3;
            }
        }
        return sum;
    }

    public static void main(String[] args) {
        new Casts().measure(args);
    }
}

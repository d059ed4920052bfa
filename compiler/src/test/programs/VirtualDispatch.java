/** Virtual calls through several levels, with super calls. */
public class VirtualDispatch {
    static abstract class Shape {
        abstract double area();

        String name() {
            return "shape";
        }

        String describe() {
            return name() + " " + area();
        }
    }

    static class Square extends Shape {
        final double side;

        Square(double side) {
            this.side = side;
        }

        double area() {
            return side * side;
        }

        String name() {
            return "square";
        }
    }

    static class Box extends Square {
        Box(double side) {
            super(side);
        }

        double area() {
            return 6 * super.area();
        }

        String name() {
            return "box of " + super.name();
        }
    }

    static class Circle extends Shape {
        double area() {
            return 3;
        }
    }

    public static void main(String[] args) {
        Shape[] shapes = {new Square(2), new Box(2), new Circle(), new Shape() {
            double area() {
                return -1;
            }
        }};
        double sum = 0;
        for (Shape s : shapes) {
            System.out.println(s.describe());
            sum += s.area();
        }
        System.out.println(sum);
        Square sq = new Box(1);
        System.out.println(sq.name() + sq.area() + ((Shape) sq).name());
    }
}

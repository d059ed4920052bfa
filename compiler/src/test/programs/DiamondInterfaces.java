/** A class that gets one method by several interfaces. */
public class DiamondInterfaces {
    interface Top {
        default String who() {
            return "Top";
        }
    }

    interface Left extends Top {
    }

    interface Right extends Top {
        @Override
        default String who() {
            return "Right<" + Top.super.who();
        }
    }

    static class Bottom implements Left, Right {
    }

    static class Override1 extends Bottom {
        @Override
        public String who() {
            return "Override<" + super.who();
        }
    }

    static abstract class Partial implements Top {
        abstract String other();

        String both() {
            return who() + other();
        }
    }

    static class Full extends Partial implements Left {
        String other() {
            return "!";
        }
    }

    public static void main(String[] args) {
        Top[] all = {new Bottom(), new Override1(), new Full(), new Left() { }};
        for (Top t : all) {
            System.out.println(t.who());
        }
        System.out.println(new Full().both());
    }
}

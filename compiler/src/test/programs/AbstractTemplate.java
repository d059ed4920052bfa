/** Template method with abstract classes and protected members. */
public class AbstractTemplate {
    static abstract class Report {
        protected final StringBuilder out = new StringBuilder();

        final String make(int n) {
            header();
            for (int i = 0; i < n; i++) {
                line(i);
            }
            footer(n);
            return out.toString();
        }

        protected void header() {
            out.append("[");
        }

        protected abstract void line(int i);

        protected void footer(int n) {
            out.append("]").append(n);
        }
    }

    static class Squares extends Report {
        @Override
        protected void line(int i) {
            out.append(i * i).append(',');
        }
    }

    static class Loud extends Squares {
        @Override
        protected void header() {
            super.header();
            out.append("LOUD ");
        }

        @Override
        protected void line(int i) {
            super.line(i);
            out.append('!');
        }
    }

    public static void main(String[] args) {
        System.out.println(new Squares().make(4) + " " + new Loud().make(3));
    }
}

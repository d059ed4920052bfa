/** Method chains, builders and results that are objects, arrays and interfaces. */
public class ChainedCalls {
    static class Builder {
        private final StringBuilder s = new StringBuilder();
        private int depth;

        Builder open(String tag) {
            return indent().text("<" + tag + ">").up();
        }

        Builder close(String tag) {
            depth--;
            return indent().text("</" + tag + ">");
        }

        private Builder up() {
            depth++;
            return this;
        }

        private Builder indent() {
            s.append('\n');
            for (int i = 0; i < depth; i++) {
                s.append("  ");
            }
            return this;
        }

        Builder text(Object o) {
            s.append(o);
            return this;
        }

        String[] lines() {
            return s.toString().trim().split("\n");
        }
    }

    public static void main(String[] args) {
        String[] lines = new Builder().open("a").text(1).open("b").text(2.5).text('c').close("b").text(null).close("a").lines();
        for (String l : lines) {
            System.out.println(l);
        }
        System.out.println(lines[lines.length - 1].toUpperCase().substring(1).concat("!").replace('A', 'z').indexOf("z") + new int[][] {{1, 2}, {3}}[1][0] + "abc".toCharArray()[2]);
    }
}

/** Parsers and printers that call each other; Fibonacci words; Hofstadter sequences. */
public class MutualRecursion {
    static int female(int n) {
        return n == 0 ? 1 : n - male(female(n - 1));
    }

    static int male(int n) {
        return n == 0 ? 0 : n - female(male(n - 1));
    }

    static String word(int n) {
        return n == 0 ? "b" : n == 1 ? "a" : word(n - 1) + word(n - 2);
    }

    static int mccarthy(int n) {
        return n > 100 ? n - 10 : mccarthy(mccarthy(n + 11));
    }

    static int takeuchi(int x, int y, int z) {
        return y < x ? takeuchi(takeuchi(x - 1, y, z), takeuchi(y - 1, z, x), takeuchi(z - 1, x, y)) : z;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 15; i++) {
            System.out.print(female(i) + "/" + male(i) + " ");
        }
        System.out.println();
        System.out.println(word(9) + " " + mccarthy(50) + " " + takeuchi(8, 5, 2));
    }
}

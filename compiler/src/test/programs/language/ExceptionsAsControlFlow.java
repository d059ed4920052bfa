/** A search that ends by exceptions, thousands of them, through recursion and finally. */
public class ExceptionsAsControlFlow {
    static class Found extends RuntimeException {
        final int depth;

        Found(int depth) {
            super(null, null, false, false);
            this.depth = depth;
        }
    }

    static int entered;
    static int left;

    static void search(int n, int target, int depth) {
        entered++;
        try {
            if (n == target) {
                throw new Found(depth);
            }
            if (n < target) {
                search(n * 2, target, depth + 1);
                search(n * 3 + 1, target, depth + 1);
            }
        } finally {
            left++;
        }
    }

    static int find(int target) {
        try {
            search(1, target, 0);
            return -1;
        } catch (Found f) {
            return f.depth;
        }
    }

    static int parse(String s) {
        int i = 0;
        int sum = 0;
        try {
            while (true) {
                sum += s.charAt(i++) - '0';
            }
        } catch (StringIndexOutOfBoundsException end) {
            return sum;
        }
    }

    public static void main(String[] args) {
        long h = 0;
        for (int t = 1; t < 600; t++) {
            h = h * 31 + find(t);
        }
        System.out.println(h + " " + entered + " " + (entered == left));
        System.out.println(parse("123456789") + parse(""));
        int caught = 0;
        int[] data = new int[10];
        for (int i = -5; i < 2000; i++) {
            try {
                data[i % 15] += i / (i % 7);
            } catch (ArithmeticException e) {
                caught++;
            } catch (ArrayIndexOutOfBoundsException e) {
                caught += 1000;
            }
        }
        System.out.println(caught + " " + java.util.Arrays.toString(data));
    }
}

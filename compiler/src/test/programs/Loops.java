/** for, while, do, labelled break and continue. */
public class Loops {
    public static void main(String[] args) {
        int sum = 0;
        outer:
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < 10; j++) {
                if (j == i) {
                    continue outer;
                }
                if (i * j > 40) {
                    break outer;
                }
                sum += i * j;
            }
            sum += 1000;
        }
        System.out.println(sum);
        int n = 0;
        do {
            n++;
            if (n == 3) {
                continue;
            }
            if (n > 7) {
                break;
            }
        } while (n < 10);
        System.out.println(n);
        block: {
            if (n > 5) {
                break block;
            }
            System.out.println("not reached");
        }
        for (int i = 0, j = 10; i < j; i += 2, j--) {
            System.out.print(i + "," + j + " ");
        }
        System.out.println();
        int x = 27;
        int steps = 0;
        while (x != 1) {
            x = (x & 1) == 0 ? x / 2 : 3 * x + 1;
            steps++;
        }
        System.out.println(steps);
        for (;;) {
            if (++steps % 17 == 0) {
                break;
            }
        }
        System.out.println(steps);
        a: for (int i = 0; ; i++) {
            b: while (true) {
                c: do {
                    if (i < 3) {
                        continue a;
                    }
                    if (i == 3) {
                        i++;
                        continue b;
                    }
                    if (i == 4) {
                        i++;
                        continue c;
                    }
                    break a;
                } while (i < 100);
                System.out.println("after c " + i);
                break;
            }
            System.out.println("after b " + i);
        }
        String[] words = {"a", "b", "c"};
        for (String w : words) {
            System.out.print(w);
        }
        System.out.println();
    }
}

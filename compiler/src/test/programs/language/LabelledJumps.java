/** break and continue with labels out of loops, blocks, switches and try statements with finally. */
public class LabelledJumps {
    static StringBuilder log = new StringBuilder();

    static int outer(int limit) {
        int found = -1;
        search:
        for (int i = 2; i < limit; i++) {
            for (int j = 2; j < i; j++) {
                if (i % j == 0) {
                    continue search;
                }
                if (i * j > 500) {
                    break search;
                }
            }
            found = i;
        }
        return found;
    }

    static void throughFinally() {
        out:
        for (int i = 0; ; i++) {
            try {
                switch (i) {
                    case 0: continue;
                    case 1: continue out;
                    case 4: break out;
                    default: log.append(i);
                }
            } finally {
                log.append('f').append(i).append(' ');
            }
        }
    }

    static int blocks(int k) {
        int r = 0;
        a: {
            b: {
                c: {
                    if (k == 0) break a;
                    if (k == 1) break b;
                    if (k == 2) break c;
                    r += 1;
                }
                r += 10;
            }
            r += 100;
        }
        return r;
    }

    static int doWhile() {
        int n = 0;
        int i = 0;
        top:
        do {
            i++;
            do {
                n++;
                if (n % 3 == 0) {
                    continue top;
                }
            } while (n % 5 != 0);
            n += 100;
        } while (i < 6);
        return n;
    }

    public static void main(String[] args) {
        System.out.println(outer(10) + " " + outer(100) + " " + outer(1000));
        throughFinally();
        System.out.println(log);
        System.out.println(blocks(0) + " " + blocks(1) + " " + blocks(2) + " " + blocks(3));
        System.out.println(doWhile());
        if (args.length == 0) only: break only;
    }
}

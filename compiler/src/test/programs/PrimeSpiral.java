/** Ulam's spiral. */
public class PrimeSpiral {
    public static void main(String[] args) {
        int n = 21;
        char[][] g = new char[n][n];
        int x = n / 2;
        int y = n / 2;
        int dx = 1;
        int dy = 0;
        int v = 1;
        int run = 1;
        outer:
        while (true) {
            for (int turn = 0; turn < 2; turn++) {
                for (int i = 0; i < run; i++) {
                    if (x < 0 || y < 0 || x >= n || y >= n) {
                        break outer;
                    }
                    g[y][x] = prime(v++) ? '*' : ' ';
                    x += dx;
                    y += dy;
                }
                int t = dx;
                dx = dy;
                dy = -t;
            }
            run++;
        }
        for (char[] row : g) {
            System.out.println("|" + new String(row) + "|");
        }
    }

    static boolean prime(int v) {
        if (v < 2) {
            return false;
        }
        for (int i = 2; i * i <= v; i++) {
            if (v % i == 0) {
                return false;
            }
        }
        return true;
    }
}

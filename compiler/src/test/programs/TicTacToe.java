import java.util.HashMap;
import java.util.Map;

/** Complete game tree with memo. */
public class TicTacToe {
    private static final int[][] LINES = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}};
    static Map<String, Integer> memo = new HashMap<>();
    static int nodes;

    static char winner(char[] b) {
        for (int[] l : LINES) {
            if (b[l[0]] != '.' && b[l[0]] == b[l[1]] && b[l[1]] == b[l[2]]) {
                return b[l[0]];
            }
        }
        return '.';
    }

    static int play(char[] b, char who) {
        String key = new String(b);
        Integer known = memo.get(key);
        if (known != null) {
            return known;
        }
        nodes++;
        char w = winner(b);
        int best;
        if (w != '.') {
            best = w == who ? 1 : -1;
        } else {
            best = -2;
            for (int i = 0; i < 9; i++) {
                if (b[i] == '.') {
                    b[i] = who;
                    best = Math.max(best, -play(b, who == 'x' ? 'o' : 'x'));
                    b[i] = '.';
                }
            }
            if (best == -2) {
                best = 0;
            }
        }
        memo.put(key, best);
        return best;
    }

    public static void main(String[] args) {
        System.out.println(play(".........".toCharArray(), 'x') + " " + nodes + " " + memo.size());
        System.out.println(play("xx..o....".toCharArray(), 'o') + " " + play("xx.oo....".toCharArray(), 'x') + " " + play("x...o...x".toCharArray(), 'o'));
    }
}

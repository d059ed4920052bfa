/** Knapsack, edit distance, longest common subsequence, coins. */
public class DynamicPrograms {
    static int knapsack(int[] weight, int[] value, int capacity) {
        int[] best = new int[capacity + 1];
        for (int i = 0; i < weight.length; i++) {
            for (int c = capacity; c >= weight[i]; c--) {
                best[c] = Math.max(best[c], best[c - weight[i]] + value[i]);
            }
        }
        return best[capacity];
    }

    static int edit(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                } else {
                    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                    d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    static String lcs(String a, String b) {
        int[][] l = new int[a.length() + 1][b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            for (int j = b.length() - 1; j >= 0; j--) {
                l[i][j] = a.charAt(i) == b.charAt(j) ? l[i + 1][j + 1] + 1 : Math.max(l[i + 1][j], l[i][j + 1]);
            }
        }
        StringBuilder s = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (a.charAt(i) == b.charAt(j)) {
                s.append(a.charAt(i++));
                j++;
            } else if (l[i + 1][j] >= l[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return s.toString();
    }

    static long coins(int[] coins, int sum) {
        long[] ways = new long[sum + 1];
        ways[0] = 1;
        for (int c : coins) {
            for (int s = c; s <= sum; s++) {
                ways[s] += ways[s - c];
            }
        }
        return ways[sum];
    }

    public static void main(String[] args) {
        System.out.println(knapsack(new int[] {12, 2, 1, 4, 1, 9, 7, 5}, new int[] {4, 2, 1, 10, 2, 11, 8, 6}, 25));
        System.out.println(edit("kitten", "sitting") + " " + edit("intention", "execution") + " " + edit("", "abc"));
        System.out.println(lcs("AGGTABQWERTY", "GXTXAYBWRY"));
        System.out.println(coins(new int[] {1, 2, 5, 10, 20, 50, 100, 200}, 1000));
    }
}

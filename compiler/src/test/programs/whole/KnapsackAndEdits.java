/** Dynamic programs: knapsack, edit distance, longest common subsequence, coins, matrix chain. */
public class KnapsackAndEdits {
    static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) for (int j = 0; j <= b.length(); j++) d[i][j] = i == 0 ? j : j == 0 ? i : Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
        return d[a.length()][b.length()];
    }

    static String lcs(String a, String b) {
        String[][] t = new String[a.length() + 1][b.length() + 1];
        for (int i = a.length(); i >= 0; i--) for (int j = b.length(); j >= 0; j--) t[i][j] = i == a.length() || j == b.length() ? "" : a.charAt(i) == b.charAt(j) ? a.charAt(i) + t[i + 1][j + 1] : t[i + 1][j].length() >= t[i][j + 1].length() ? t[i + 1][j] : t[i][j + 1];
        return t[0][0];
    }

    public static void main(String[] args) {
        int[] w = {12, 7, 11, 8, 9, 6, 5, 14};
        int[] v = {24, 13, 23, 15, 16, 11, 9, 28};
        int[] best = new int[41];
        for (int i = 0; i < w.length; i++) for (int c = 40; c >= w[i]; c--) best[c] = Math.max(best[c], best[c - w[i]] + v[i]);
        System.out.println(best[40] + " " + edits("kitten", "sitting") + " " + edits("", "abc") + " " + lcs("AGGTABXYZ", "GXTXAYBZ"));
        long[] ways = new long[501];
        ways[0] = 1;
        for (int c : new int[] {1, 2, 5, 10, 20, 50, 100, 200}) for (int i = c; i <= 500; i++) ways[i] += ways[i - c];
        System.out.println(ways[500]);
        int[] dims = {30, 35, 15, 5, 10, 20, 25};
        int n = dims.length - 1;
        int[][] m = new int[n][n];
        for (int len = 2; len <= n; len++) for (int i = 0; i + len <= n; i++) {
            int j = i + len - 1;
            m[i][j] = Integer.MAX_VALUE;
            for (int k = i; k < j; k++) m[i][j] = Math.min(m[i][j], m[i][k] + m[k + 1][j] + dims[i] * dims[k + 1] * dims[j + 1]);
        }
        System.out.println(m[0][n - 1]);
    }
}

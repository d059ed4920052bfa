/** char in loops, switches and arithmetic. */
public class CharArithmetic {
    static String caesar(String s, int by) {
        StringBuilder out = new StringBuilder();
        for (char c : s.toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                c = (char) ('a' + (c - 'a' + by + 26) % 26);
            } else if (c >= 'A' && c <= 'Z') {
                c = (char) ('A' + (c - 'A' + by + 26) % 26);
            }
            out.append(c);
        }
        return out.toString();
    }

    public static void main(String[] args) {
        String s = caesar("Hello, World! xyz", 3);
        System.out.println(s + " " + caesar(s, -3));
        int[] counts = new int[128];
        for (char c : "the quick brown fox jumps over the lazy dog".toCharArray()) {
            counts[c]++;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            System.out.print(c + "" + counts[c] + " ");
        }
        System.out.println();
        char c = 'A';
        c++;
        c += 2;
        System.out.println(c + " " + (c + 1) + " " + (char) (c + 1) + " " + c++ + ++c);
        char max = Character.MAX_VALUE;
        max++;
        System.out.println((int) max);
        char[] digits = {'1', '2', '3'};
        int n = 0;
        for (char d : digits) {
            n = n * 10 + d - '0';
        }
        System.out.println(n);
        System.out.println((char) 97 + (char) 98);
        System.out.println("" + (char) 97 + (char) 98);
        System.out.println('a' < 'b' ? 'y' : 'n');
    }
}

/** Text conversions: roman numbers, spelled numbers, times, all in loops. */
public class RomanClockTexts {
    static String roman(int n) {
        int[] v = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] s = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < v.length; i++) for (; n >= v[i]; n -= v[i]) b.append(s[i]);
        return b.toString();
    }

    static final String[] ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
    static final String[] TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

    static String spell(long n) {
        if (n < 0) return "minus " + spell(-n);
        if (n < 20) return ONES[(int) n];
        if (n < 100) return TENS[(int) n / 10] + (n % 10 == 0 ? "" : "-" + ONES[(int) n % 10]);
        if (n < 1000) return ONES[(int) n / 100] + " hundred" + (n % 100 == 0 ? "" : " " + spell(n % 100));
        String[] big = {"thousand", "million", "billion"};
        long unit = 1000;
        int i = 0;
        while (i < 2 && n / unit >= 1000) {
            unit *= 1000;
            i++;
        }
        return spell(n / unit) + " " + big[i] + (n % unit == 0 ? "" : " " + spell(n % unit));
    }

    public static void main(String[] args) {
        for (int n : new int[] {1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999}) System.out.print(roman(n) + " ");
        System.out.println("");
        for (long n : new long[] {0, 13, 21, 100, 115, 999, 1000, 12345, -7, 1000001, 987654321012L}) System.out.println(spell(n));
        for (int s = 0; s < 100000; s += 12345) System.out.print(String.format("%02d:%02d:%02d ", s / 3600, s / 60 % 60, s % 60));
        System.out.println("");
    }
}

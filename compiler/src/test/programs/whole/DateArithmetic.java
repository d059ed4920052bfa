/** Gregorian days, weekdays, Easter and calendars without any clock. */
public class DateArithmetic {
    static int days(int y, int m, int d) {
        int a = (14 - m) / 12;
        int yy = y + 4800 - a;
        int mm = m + 12 * a - 3;
        return d + (153 * mm + 2) / 5 + 365 * yy + yy / 4 - yy / 100 + yy / 400 - 32045;
    }

    static String easter(int y) {
        int a = y % 19;
        int b = y / 100;
        int c = y % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return n / 31 + "/" + (n % 31 + 1);
    }

    public static void main(String[] args) {
        System.out.println(days(2000, 1, 1) + " " + (days(2024, 3, 1) - days(2024, 2, 28)) + " " + (days(1900, 3, 1) - days(1900, 2, 28)) + " " + days(1970, 1, 1) % 7);
        for (int y = 2020; y < 2030; y++) System.out.print(easter(y) + " ");
        System.out.println("");
        int f = 0;
        for (int y = 1900; y < 2000; y++) for (int m = 1; m <= 12; m++) if (days(y, m, 13) % 7 == 4) f++;
        System.out.println(f);
        for (int d = 1, at = (days(2024, 2, 1)) % 7; d <= 29; d++) System.out.print(String.format("%3d", d) + ((at + d) % 7 == 0 ? "\n" : ""));
        System.out.println("");
    }
}

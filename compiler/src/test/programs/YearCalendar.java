/** Weekdays, leap years and a printed calendar. */
public class YearCalendar {
    static boolean leap(int y) {
        return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0);
    }

    static int days(int y, int m) {
        switch (m) {
            case 2:
                return leap(y) ? 29 : 28;
            case 4: case 6: case 9: case 11:
                return 30;
            default:
                return 31;
        }
    }

    static int weekday(int y, int m, int d) {
        int[] t = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
        if (m < 3) {
            y--;
        }
        return (y + y / 4 - y / 100 + y / 400 + t[m - 1] + d) % 7;
    }

    static long epochDay(int y, int m, int d) {
        long n = 0;
        for (int i = 1970; i < y; i++) {
            n += leap(i) ? 366 : 365;
        }
        for (int i = 1; i < m; i++) {
            n += days(y, i);
        }
        return n + d - 1;
    }

    public static void main(String[] args) {
        int y = 2004;
        for (int m = 1; m <= 3; m++) {
            System.out.println("Su Mo Tu We Th Fr Sa");
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < weekday(y, m, 1); i++) {
                line.append("   ");
            }
            for (int d = 1; d <= days(y, m); d++) {
                line.append(d < 10 ? " " : "").append(d).append(' ');
                if (weekday(y, m, d) == 6 || d == days(y, m)) {
                    System.out.println(line.toString());
                    line.setLength(0);
                }
            }
        }
        System.out.println(epochDay(2026, 11, 22) + " " + (epochDay(2026, 11, 22) + 4) % 7 + " " + weekday(2026, 11, 22));
    }
}

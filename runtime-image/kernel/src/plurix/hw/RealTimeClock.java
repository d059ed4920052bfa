package plurix.hw;

import plurix.rt.Magic;

/** Battery-backed clock: wall time at boot. */
public final class RealTimeClock {
    private static final int INDEX = 0x70;
    private static final int DATA = 0x71;
    private static final int SECONDS = 0;
    private static final int MINUTES = 2;
    private static final int HOURS = 4;
    private static final int DAY = 7;
    private static final int MONTH = 8;
    private static final int YEAR = 9;
    private static final int STATUS_B = 0x0B;
    private static final int BINARY_MODE = 0x04;
    private static final int DAYS_1970_TO_2000 = 10957;

    private RealTimeClock() {
    }

    /** Milliseconds since 1970, UTC if the clock is; full seconds. */
    public static long millis() {
        int seconds = read(SECONDS);
        int minutes = read(MINUTES);
        int hours = read(HOURS);
        int days = daysSince1970(read(YEAR), read(MONTH), read(DAY));
        if (read(SECONDS) < seconds) {
            seconds = 0;        // a minute began between the reads: one second off is good enough, one minute is not
            minutes = read(MINUTES);
        }
        return ((long) days * 86400 + hours * 3600 + minutes * 60 + seconds) * 1000;
    }

    /** Year 0..99 of this century. */
    static int daysSince1970(int year, int month, int day) {
        // months counted from March put the leap day at the end of the year
        int shifted = month > 2 ? month - 3 : month + 9;
        int y = month > 2 ? year : year - 1;
        int leapDays = y < 0 ? 0 : y / 4 + 1;
        int daysBeforeMonth = (153 * shifted + 2) / 5;
        return DAYS_1970_TO_2000 + y * 365 + leapDays + 59 + daysBeforeMonth + day - 1;
    }

    private static int read(int register) {
        Magic.out8(INDEX, register);
        int value = Magic.in8(DATA);
        Magic.out8(INDEX, STATUS_B);
        boolean binary = (Magic.in8(DATA) & BINARY_MODE) != 0;
        return binary ? value : (value >>> 4) * 10 + (value & 0x0F);
    }
}

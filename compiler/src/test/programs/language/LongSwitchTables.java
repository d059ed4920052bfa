/** Large dense and sparse switches and their borders. */
public class LongSwitchTables {
    static int dense(int k) {
        switch (k) {
            case 100: return 1;
            case 101: return 2;
            case 102: case 103: return 3;
            case 104: return 5;
            case 105: return 8;
            case 106: return 13;
            case 107: return 21;
            case 109: return 34;
            case 110: return 55;
            case 111: return 89;
            default: return -1;
        }
    }

    static int sparse(int k) {
        switch (k) {
            case -1000000: return 1;
            case -77: return 2;
            case 0: return 3;
            case 5: return 4;
            case 99: return 5;
            case 1024: return 6;
            case 65536: return 7;
            case 1 << 30: return 8;
            default: return 0;
        }
    }

    static int chars(char c) {
        switch (c) {
            case 'a': case 'e': case 'i': case 'o': case 'u': return 1;
            case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9': return 2;
            case '\uffff': return 3;
            case 0: return 4;
            default: return 0;
        }
    }

    public static void main(String[] args) {
        long h = 0;
        for (int k = 95; k < 116; k++) h = h * 7 + dense(k);
        System.out.println(h + " " + dense(Integer.MIN_VALUE) + dense(Integer.MAX_VALUE));
        int[] ks = {-1000000, -77, 0, 5, 99, 1024, 65536, 1 << 30, 6, -1, Integer.MAX_VALUE};
        for (int k : ks) System.out.print(sparse(k) + " ");
        int s = 0;
        for (char c = 0; c < 65535; c++) s += chars(c);
        System.out.println(s + " " + chars('\uffff'));
    }
}

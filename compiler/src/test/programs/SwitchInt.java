/** Dense and sparse switches on int, with fall-through. */
public class SwitchInt {
    static String dense(int i) {
        switch (i) {
            case 0: return "zero";
            case 1:
            case 2: return "one or two";
            case 3: i += 10;
            case 4: i++;
                break;
            case 6: return "six";
            default: i = -1;
            case 5: i--;
        }
        return "end " + i;
    }

    static String sparse(int i) {
        switch (i) {
            case Integer.MIN_VALUE: return "min";
            case -1000: return "-1000";
            case 0: return "0";
            case 1 << 20: return "2^20";
            case Integer.MAX_VALUE: return "max";
        }
        return "none";
    }

    static int chars(char c) {
        switch (c) {
            case 'a': case 'e': case 'i': case 'o': case 'u': return 1;
            case '\uffff': return 2;
            default: return 0;
        }
    }

    static int bytes(byte b) {
        switch (b) {
            case -128: return 1;
            case 127: return 2;
            case 0: return 3;
        }
        return 4;
    }

    public static void main(String[] args) {
        for (int i = -2; i < 9; i++) {
            System.out.println(i + " " + dense(i));
        }
        int[] v = {Integer.MIN_VALUE, -1000, -999, 0, 1, 1 << 20, Integer.MAX_VALUE};
        for (int i : v) {
            System.out.println(sparse(i) + dense(i));
        }
        System.out.println(chars('a') + chars('b') + chars('\uffff') + " " + bytes((byte) 128) + bytes((byte) 127) + bytes((byte) 0) + bytes((byte) 5));
        Integer boxed = 3;
        switch (boxed) {
            case 3: System.out.println("boxed");
        }
        switch (5) {
        }
        int n = 0;
        for (int i = 0; i < 20; i++) {
            switch (i % 4) {
                case 0: continue;
                case 1: n += 1; break;
                case 2: n += 10; break;
                default: n += 100;
            }
            n++;
        }
        System.out.println(n);
    }
}

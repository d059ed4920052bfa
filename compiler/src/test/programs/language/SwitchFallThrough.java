/** Old switches: fall-through, default in the middle, empty, nested, on char and byte, with holes and with extreme keys. */
public class SwitchFallThrough {
    static String path(int k) {
        StringBuilder s = new StringBuilder();
        switch (k) {
            case 3:
                s.append("3");
            default:
                s.append("d");
            case 1:
                s.append("1");
                break;
            case 2:
                s.append("2");
        }
        return s.toString();
    }

    static int extremes(int k) {
        switch (k) {
            case Integer.MIN_VALUE: return 1;
            case -1: return 2;
            case 0: return 3;
            case Integer.MAX_VALUE: return 4;
            case Integer.MAX_VALUE - 1: return 5;
            default: return 6;
        }
    }

    static int nested(int a, char b) {
        int r = 0;
        switch (a) {
            case 0:
                switch (b) {
                    case 'x': r += 1;
                    case 'y': r += 2; break;
                    default: return -1;
                }
                r += 100;
            case 1:
                r += 1000;
        }
        return r;
    }

    static int bytes(byte b) {
        switch (b) {
            case -128: return 0;
            case 127: return 1;
            case 'A': return 2;
            default: return b;
        }
    }

    public static void main(String[] args) {
        for (int k = 0; k < 5; k++) {
            System.out.println(path(k));
        }
        int[] keys = {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1, 0, 1, Integer.MAX_VALUE, Integer.MAX_VALUE - 1, Integer.MAX_VALUE - 2};
        for (int k : keys) {
            System.out.print(extremes(k) + " ");
        }
        System.out.println(nested(0, 'x') + " " + nested(0, 'y') + " " + nested(0, 'z') + " " + nested(1, 'x') + " " + nested(2, 'x'));
        System.out.println(bytes((byte) 128) + " " + bytes((byte) 127) + " " + bytes((byte) 65) + " " + bytes((byte) -7));
        switch (keys.length) {
        }
    }
}

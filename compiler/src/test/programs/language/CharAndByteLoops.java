/** Loops whose counters wrap: byte, short and char. */
public class CharAndByteLoops {
    public static void main(String[] args) {
        int n = 0;
        for (byte b = 100; b > 0; b++) {
            n++;
        }
        System.out.println(n);
        n = 0;
        for (char c = 65530; c > 10; c++) {
            n++;
        }
        System.out.println(n);
        short s = 32000;
        n = 0;
        while (s > 0) {
            s += 100;
            n++;
        }
        System.out.println(n + " " + s);
        char down = 3;
        StringBuilder t = new StringBuilder();
        do {
            t.append((int) down).append(' ');
            down--;
        } while (down < 10);
        System.out.println(t.toString() + (int) down);
        byte x = (byte) 0xF0;
        System.out.println((x >> 2) + " " + (x >>> 2) + " " + ((x & 0xFF) >>> 2) + " " + (byte) (x << 1) + " " + (char) (x & 0x7F) + " " + (int) (char) x);
        int sum = 0;
        for (char c = 'a'; c <= 'z'; c += 5) {
            sum = sum * 7 + c - 'a';
        }
        System.out.println(sum);
    }
}

/** a op= b casts the result back to the type of a, for every type of a and wider b. */
public class CompoundNarrowing {
    static byte b = 10;
    static short s = 1000;
    static char c = 'A';
    static int i = 5;
    static long l = 5;
    static float f = 1.5f;

    static byte[] bytes = {100, 100};
    static char[] chars = {'x', 0};

    static int index;

    static int next() {
        return index++;
    }

    public static void main(String[] args) {
        b += 250;
        System.out.println(b);
        b *= 3.7;
        System.out.println(b);
        b >>>= 1;
        System.out.println(b);
        b = -1;
        b >>>= 1;
        System.out.println(b);
        b >>>= 25;
        System.out.println(b);
        s += 1e10;
        System.out.println(s);
        s -= 40000L;
        System.out.println(s);
        c += 1.9;
        System.out.println((int) c);
        c *= -1;
        System.out.println((int) c);
        i += Float.NaN;
        System.out.println(i);
        i = 7;
        i *= 1e300;
        System.out.println(i);
        i -= 1L << 40;
        System.out.println(i);
        l += 0.5f;
        System.out.println(l);
        l <<= 65;
        System.out.println(l);
        l |= -1;
        l /= 0.1;
        System.out.println(l);
        f += 1e-9;
        f *= 3;
        System.out.println(f);
        bytes[next()] += bytes[next()] += 50;
        System.out.println(bytes[0] + " " + bytes[1] + " " + index);
        chars[0]++;
        chars[1]--;
        --chars[1];
        System.out.println(chars[0] + " " + (int) chars[1]);
        int x = 3;
        x += x++ + ++x;
        System.out.println(x);
        x = x++ + x++;
        System.out.println(x);
        x ^= x << 3 ^ (x -= 5);
        System.out.println(x);
        String t = "t";
        t += 1 + 2 + "u" + 1 + 2 + 'v' + (char) 119 + 1.0f + null;
        System.out.println(t);
        boolean z = true;
        z &= x > 0;
        z ^= z | false;
        System.out.println(z);
        Integer boxed = 127;
        boxed++;
        boxed += 2;
        System.out.println(boxed);
    }
}

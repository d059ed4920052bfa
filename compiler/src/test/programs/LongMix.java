/** 64-bit mixing functions: multiplication, rotation, xorshift. */
public class LongMix {
    static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    public static void main(String[] args) {
        long x = 88172645463325252L;
        long s = 0;
        for (int i = 0; i < 1000; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
            s += mix(x);
            s = Long.rotateLeft(s, i);
            if (i % 100 == 0) {
                System.out.println(x + " " + s);
            }
        }
        System.out.println(Long.toHexString(s));
        long h = 0xcbf29ce484222325L;
        for (char c : "the quick brown fox".toCharArray()) {
            h ^= c;
            h *= 0x100000001b3L;
        }
        System.out.println(Long.toHexString(h));
    }
}

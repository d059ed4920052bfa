import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** java.util.Random gives the same numbers for the same seed in every method. */
public class RandomExact {
    public static void main(String[] args) {
        Random r = new Random(12345);
        for (int i = 0; i < 5; i++) System.out.println(r.nextInt() + " " + r.nextInt(10) + " " + r.nextInt(1 << 20) + " " + r.nextLong() + " " + r.nextDouble() + " " + r.nextFloat() + " " + r.nextBoolean() + " " + r.nextGaussian());
        byte[] b = new byte[7];
        r.nextBytes(b);
        System.out.println(Arrays.toString(b));
        r.setSeed(-1);
        System.out.println(r.ints(5, 0, 100).boxed().collect(Collectors.toList()) + " " + r.ints(3).sum() + " " + r.doubles(2).sum() + " " + r.longs(2).max().getAsLong());
        List<Integer> l = new ArrayList<>();
        for (int i = 0; i < 10; i++) l.add(i);
        Collections.shuffle(l, new Random(99));
        System.out.println(l);
        try {
            r.nextInt(0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Random own = new Random() {
            int c;
            @Override protected int next(int bits) {
                return ++c << 8 >>> 32 - bits;
            }
        };
        System.out.println(own.nextInt() + " " + own.nextLong() + " " + own.nextInt(100));
    }
}

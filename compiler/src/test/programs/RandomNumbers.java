import java.util.Random;

/** java.util.Random gives the published sequences. */
public class RandomNumbers {
    public static void main(String[] args) {
        long[] seeds = {0, 42, -1, 1234567890123L};
        for (long seed : seeds) {
            Random r = new Random(seed);
            StringBuilder s = new StringBuilder();
            for (int i = 0; i < 5; i++) {
                s.append(r.nextInt()).append(' ').append(r.nextInt(100)).append(' ').append(r.nextInt(64)).append(' ').append(r.nextLong()).append(' ')
                    .append(r.nextBoolean()).append(' ').append(Double.doubleToLongBits(r.nextDouble())).append(' ').append(Float.floatToIntBits(r.nextFloat())).append(' ')
                    .append(Double.doubleToLongBits(r.nextGaussian())).append(' ').append(r.nextInt(1 << 30)).append(' ').append(r.nextInt((1 << 30) + 1)).append('\n');
            }
            byte[] bytes = new byte[7];
            r.nextBytes(bytes);
            for (byte b : bytes) {
                s.append(b).append(' ');
            }
            System.out.println(s);
        }
        try {
            new Random(1).nextInt(-5);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        int heads = 0;
        Random r = new Random();
        for (int i = 0; i < 1000; i++) {
            heads += r.nextInt(2);
        }
        System.out.println(heads > 300 && heads < 700);
    }
}

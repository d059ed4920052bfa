import java.util.Arrays;
import java.util.BitSet;

/** BitSet: ranges, logic, next and previous bits, cardinality, sieve, string form. */
public class BitSetAlgebra {
    public static void main(String[] args) {
        BitSet a = new BitSet();
        a.set(1);
        a.set(5, 10);
        a.set(64);
        a.set(200);
        System.out.println(a + " " + a.length() + " " + a.size() + " " + a.cardinality() + " " + a.nextClearBit(5) + " " + a.nextSetBit(65) + " " + a.previousSetBit(199) + " " + a.previousClearBit(9));
        BitSet b = new BitSet();
        b.set(0, 128);
        b.clear(7);
        b.flip(60, 70);
        BitSet c = (BitSet) a.clone();
        c.and(b);
        System.out.println(c);
        c = (BitSet) a.clone();
        c.or(b);
        System.out.println(c.cardinality());
        c.xor(a);
        System.out.println(c.cardinality() + " " + c.intersects(a));
        c.andNot(b);
        System.out.println(c + " " + c.isEmpty());
        System.out.println(a.get(5, 9) + " " + a.get(63) + a.get(64) + " " + a.equals(a.clone()) + a.stream().sum() + " " + Arrays.toString(a.toLongArray()));
        BitSet p = new BitSet(1000);
        p.set(2, 1000);
        for (int i = 2; i * i < 1000; i = p.nextSetBit(i + 1)) for (int j = i * i; j < 1000; j += i) p.clear(j);
        System.out.println(p.cardinality() + " " + p.length() + " " + p.previousSetBit(500));
        try {
            a.set(-1);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            a.get(5, 2);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(BitSet.valueOf(new long[] {5, 1}) + "");
    }
}

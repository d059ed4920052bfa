import java.util.BitSet;

/** BitSet: a sieve and set operations. */
public class BitSetOps {
    public static void main(String[] args) {
        BitSet composite = new BitSet(10);
        for (int i = 2; i * i < 500; i++) {
            if (!composite.get(i)) {
                for (int j = i * i; j < 500; j += i) {
                    composite.set(j);
                }
            }
        }
        BitSet primes = new BitSet();
        primes.set(2, 500);
        primes.andNot(composite);
        System.out.println(primes + " " + primes.cardinality() + " " + primes.length());
        BitSet even = new BitSet();
        for (int i = 0; i < 100; i += 2) {
            even.set(i);
        }
        BitSet both = (BitSet) primes.clone();
        both.and(even);
        even.xor(primes);
        System.out.println(both + " " + even.cardinality() + " " + even.nextSetBit(90) + " " + even.nextClearBit(90) + " " + even.intersects(both) + " " + both.isEmpty());
        even.flip(0, 10);
        even.clear(20, 90);
        System.out.println(even.hashCode() + " " + even.equals(primes) + " " + even.previousSetBit(95) + " " + even.get(10000));
    }
}

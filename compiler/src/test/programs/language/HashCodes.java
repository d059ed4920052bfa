/** hashCode of everything that the platform defines exactly. */
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

public class HashCodes {
    public static void main(String[] args) {
        System.out.println("".hashCode() + " " + "hello".hashCode() + " " + "\u1234\uffff".hashCode() + " " + "polygenelubricants".hashCode());
        System.out.println(Integer.hashCode(-5) + " " + Long.hashCode(-5L) + " " + Long.hashCode(1L << 33) + " " + Double.hashCode(1.5) + " " + Double.hashCode(-0.0) + " " + Float.hashCode(1.5f) + " " + Boolean.hashCode(true) + " " + Boolean.hashCode(false) + " " + Character.hashCode('a') + " " + Byte.hashCode((byte) -1) + " " + Short.hashCode((short) -1));
        System.out.println(Arrays.hashCode(new int[] {1, 2, 3}) + " " + Arrays.hashCode(new long[] {1L << 40}) + " " + Arrays.hashCode(new Object[] {null, "a"}) + " " + Arrays.hashCode((int[]) null) + " " + Arrays.deepHashCode(new Object[] {new int[] {1}, new Object[] {"x", new double[] {2}}}) + " " + Arrays.hashCode(new boolean[] {true, false}) + " " + Arrays.hashCode(new float[] {0f, -0f}));
        System.out.println(Objects.hash(1, "two", 3.0) + " " + Objects.hash() + " " + Objects.hashCode(null));
        List<Integer> list = Arrays.asList(3, null, 5);
        System.out.println(list.hashCode() + " " + new LinkedList<>(list).hashCode() + " " + new HashSet<>(list).hashCode() + " " + Collections.emptyList().hashCode());
        Map<String, Integer> m = new HashMap<>();
        m.put("one", 1);
        m.put(null, 2);
        m.put("three", null);
        System.out.println(m.hashCode() + " " + m.entrySet().hashCode() + " " + m.keySet().hashCode() + " " + new AbstractMap.SimpleEntry<>("k", "v").hashCode() + " " + new TreeMap<>(Map.of("a", 1, "b", 2)).hashCode());
        BitSet bits = new BitSet();
        bits.set(3);
        bits.set(77);
        System.out.println(bits.hashCode() + " " + Optional.of("x").hashCode() + " " + Optional.empty().hashCode());
    }
}

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Classes of java.util.concurrent that programs use without threads, and the identity map. */
public class AtomicsAndOtherMaps {
    public static void main(String[] args) {
        AtomicInteger i = new AtomicInteger(5);
        System.out.println(i.incrementAndGet() + " " + i.getAndIncrement() + " " + i.addAndGet(10) + " " + i.getAndAdd(-3) + " " + i.compareAndSet(14, 20) + i.compareAndSet(14, 0)
                + " " + i.updateAndGet(x -> x * 2) + " " + i.getAndUpdate(x -> x + 1) + " " + i.accumulateAndGet(7, Math::max) + " " + i + i.doubleValue());
        AtomicLong l = new AtomicLong();
        System.out.println(l.decrementAndGet() + " " + l.getAndSet(1L << 50) + " " + l.get() + " " + l.intValue());
        AtomicReference<String> r = new AtomicReference<>("a");
        System.out.println(r.getAndSet("b") + r.updateAndGet(s -> s + "c") + r.accumulateAndGet("d", String::concat) + r);
        AtomicBoolean b = new AtomicBoolean();
        System.out.println(b.getAndSet(true) + " " + b.compareAndSet(true, false) + b);
        ConcurrentMap<String, Integer> map = new ConcurrentHashMap<>();
        for (String s : "the cat the dog the end".split(" ")) map.merge(s, 1, Integer::sum);
        System.out.println(new TreeMap<>(map) + " " + map.putIfAbsent("cat", 9) + map.getOrDefault("cow", 0));
        try { map.put(null, 1); } catch (NullPointerException e) { System.out.println("no null"); }
        List<Integer> list = new CopyOnWriteArrayList<>(List.of(1, 2, 3));
        for (int x : list) list.add(x * 10);
        System.out.println(list);
        Map<String, Integer> same = new IdentityHashMap<>();
        String k1 = new String("k"), k2 = new String("k");
        same.put(k1, 1); same.put(k2, 2); same.put(k1, 3);
        System.out.println(same.size() + " " + same.get(k1) + same.get(k2) + same.get("z") + same.containsKey(new String("k")) + same.remove(k2) + same);
    }
}

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** EnumSet and EnumMap: ranges, complement, order, set algebra. */
public class EnumCollectionsMore {
    enum Day {
        MON, TUE, WED, THU, FRI, SAT, SUN
    }

    public static void main(String[] args) {
        EnumSet<Day> week = EnumSet.range(Day.MON, Day.FRI);
        EnumSet<Day> end = EnumSet.complementOf(week);
        System.out.println(week + " " + end + " " + EnumSet.noneOf(Day.class) + EnumSet.allOf(Day.class).size());
        EnumSet<Day> s = EnumSet.of(Day.SUN, Day.MON);
        s.addAll(end);
        s.removeAll(EnumSet.of(Day.SAT));
        System.out.println(s + " " + s.contains(Day.SAT) + s.containsAll(end) + s.equals(EnumSet.of(Day.MON, Day.SUN)) + s.hashCode() * 0);
        s.retainAll(week);
        System.out.println(s);
        Map<Day, List<Integer>> m = new EnumMap<>(Day.class);
        for (int i = 20; i > 0; i--) m.computeIfAbsent(Day.values()[i * i % 7], d -> new ArrayList<>()).add(i);
        System.out.println(m + " " + m.containsKey(Day.WED) + m.remove(Day.TUE) + m.get(null) + m.keySet());
        for (Iterator<Day> i = week.iterator(); i.hasNext(); ) if (i.next().ordinal() % 2 == 0) i.remove();
        System.out.println(week);
        try {
            m.put(null, null);
        } catch (NullPointerException e) {
            System.out.println("null key");
        }
    }
}

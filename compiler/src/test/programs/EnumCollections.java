import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** EnumMap and EnumSet. */
public class EnumCollections {
    enum Day { MON, TUE, WED, THU, FRI, SAT, SUN }

    public static void main(String[] args) {
        EnumMap<Day, Integer> m = new EnumMap<>(Day.class);
        m.put(Day.FRI, 5);
        m.put(Day.MON, 1);
        m.put(Day.WED, 3);
        m.put(Day.MON, 11);
        System.out.println(m + " " + m.get(Day.TUE) + " " + m.containsKey(Day.FRI) + " " + m.size() + " " + m.remove(Day.WED));
        for (Map.Entry<Day, Integer> e : m.entrySet()) {
            System.out.print(e.getKey() + "=" + e.getValue() + ";");
        }
        EnumSet<Day> weekend = EnumSet.of(Day.SUN, Day.SAT);
        EnumSet<Day> work = EnumSet.complementOf(weekend);
        work.remove(Day.WED);
        System.out.println(weekend + " " + work + " " + EnumSet.range(Day.TUE, Day.THU) + EnumSet.noneOf(Day.class) + EnumSet.allOf(Day.class).size() + work.contains(Day.WED));
    }
}

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Comparator.comparing, thenComparing, nullsFirst, reversed and primitives. */
public class ComparatorChains {
    record Person(String name, Integer age, double height) { }
    public static void main(String[] args) {
        List<Person> l = new ArrayList<>(List.of(new Person("Eve", 30, 1.7), new Person("Adam", 30, 1.8), new Person("bob", null, 1.6), new Person("Cyd", 25, 1.8), new Person("Bob", 25, 1.5)));
        List<Comparator<Person>> cs = List.of(Comparator.comparing(Person::name), Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER).reversed(), Comparator.comparing(Person::age, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Person::name), Comparator.comparing(Person::age, Comparator.nullsLast(Comparator.reverseOrder())).thenComparingDouble(Person::height), Comparator.comparingDouble(Person::height).thenComparing(Person::name, Comparator.reverseOrder()), Comparator.<Person>comparingInt(p -> p.name().length()).thenComparingInt(p -> p.name().charAt(0)));
        for (Comparator<Person> c : cs) {
            l.sort(c);
            StringBuilder s = new StringBuilder();
            for (Person p : l) s.append(p.name()).append(' ');
            System.out.println(s);
        }
        Map<String, Integer> m = new HashMap<>(Map.of("x", 3, "y", 1, "z", 2));
        System.out.println(m.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).collect(Collectors.joining()));
        System.out.println(m.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByKey().reversed()).map(Object::toString).collect(Collectors.joining(";")));
    }
}

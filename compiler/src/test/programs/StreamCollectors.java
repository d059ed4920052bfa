import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** The collectors of the class Collectors, nested too. */
public class StreamCollectors {
    record Person(String name, int age, String city, double pay) { }

    static void p(Object text) { System.out.println(text); }

    public static void main(String[] args) {
        List<Person> all = List.of(new Person("Ann", 31, "Ulm", 10.5), new Person("Bob", 25, "Bonn", 20.25), new Person("Cid", 31, "Bonn", 0.1),
                new Person("Dan", 47, "Ulm", 0.2), new Person("Eve", 25, "Aix", 0.3));
        p(all.stream().collect(Collectors.groupingBy(Person::city, TreeMap::new, Collectors.mapping(Person::name, Collectors.toList()))));
        p(new TreeMap<>(all.stream().collect(Collectors.groupingBy(Person::age, Collectors.counting()))));
        p(all.stream().collect(Collectors.partitioningBy(p -> p.age() > 30, Collectors.mapping(Person::name, Collectors.joining("+")))));
        p(all.stream().collect(Collectors.partitioningBy(p -> p.age() > 300)));
        p(new TreeMap<>(all.stream().collect(Collectors.toMap(Person::name, Person::age))));
        p(new TreeMap<>(all.stream().collect(Collectors.toMap(Person::city, Person::name, (a, b) -> a + "&" + b))));
        p(all.stream().collect(Collectors.toMap(Person::city, Person::pay, Double::sum, LinkedHashMap::new)));
        try {
            all.stream().collect(Collectors.toMap(Person::city, Person::name));
        } catch (IllegalStateException e) {
            p(e.getMessage());
        }
        p(all.stream().collect(Collectors.summingInt(Person::age)) + " " + all.stream().collect(Collectors.summingDouble(Person::pay)));
        p(all.stream().collect(Collectors.averagingInt(Person::age)) + " " + all.stream().collect(Collectors.averagingDouble(Person::pay))
                + " " + all.stream().collect(Collectors.averagingLong(Person::age)));
        p(all.stream().collect(Collectors.summarizingInt(Person::age)));
        p(all.stream().collect(Collectors.summarizingDouble(Person::pay)));
        p(all.stream().collect(Collectors.minBy(Comparator.comparing(Person::pay))).get().name() + all.stream().collect(Collectors.maxBy(
                Comparator.comparingInt(Person::age))).map(Person::name).orElse("?"));
        p(all.stream().collect(Collectors.reducing(0, Person::age, Integer::sum)) + " " + all.stream().map(Person::name).collect(
                Collectors.reducing("", (a, b) -> b + a)) + " " + Stream.<String>empty().collect(Collectors.reducing((a, b) -> a)));
        p(all.stream().map(Person::name).collect(Collectors.collectingAndThen(Collectors.toList(), l -> { Collections.reverse(l); return l; })));
        p(all.stream().collect(Collectors.filtering(p -> p.pay() < 1, Collectors.counting())));
        p(all.stream().collect(Collectors.flatMapping(p -> p.name().chars().mapToObj(c -> (char) c), Collectors.toCollection(TreeSet::new))));
        p(all.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.summingInt(Person::age), (n, sum) -> sum + "/" + n)));
        p(all.stream().collect(Collectors.groupingBy(Person::city, TreeMap::new, Collectors.groupingBy(Person::age, TreeMap::new,
                Collectors.averagingDouble(Person::pay)))));
        p(Stream.of("x", "y").collect(Collectors.joining()) + Stream.of("x", "y").collect(Collectors.joining("-")));
        Collector<String, StringBuilder, String> own = Collector.of(StringBuilder::new, (b, s) -> b.append('<').append(s).append('>'), StringBuilder::append,
                StringBuilder::toString);
        p(Stream.of("1", "2").collect(own) + own.characteristics());
        try {
            Stream.of(1).collect(Collectors.toUnmodifiableList()).add(2);
        } catch (UnsupportedOperationException e) {
            p("unmodifiable " + e.getMessage());
        }
        p(Stream.of(0.1, 0.2, 0.3, 1e16, -1e16).mapToDouble(d -> d).sum() + " " + Stream.of(0.1, 0.2, 0.3, 1e16, -1e16).reduce(0.0, Double::sum));
    }
}

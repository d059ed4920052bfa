import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Stable sorting with comparators. */
public class SortingObjects {
    static class Person {
        final String name;
        final int age;

        Person(String name, int age) {
            this.name = name;
            this.age = age;
        }

        @Override
        public String toString() {
            return name + age;
        }
    }

    static class ByAge implements Comparator<Person> {
        @Override
        public int compare(Person a, Person b) {
            return Integer.compare(a.age, b.age);
        }
    }

    static class ByName implements Comparator<Person> {
        @Override
        public int compare(Person a, Person b) {
            return a.name.compareTo(b.name);
        }
    }

    public static void main(String[] args) {
        Random r = new Random(3);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            people.add(new Person("" + (char) ('a' + r.nextInt(6)) + (char) ('a' + i % 26), r.nextInt(5)));
        }
        Collections.sort(people, new ByAge());
        System.out.println(people);
        Collections.sort(people, new ByName().reversed());
        System.out.println(people);
        people.sort(new ByAge().thenComparing(new ByName()));
        System.out.println(people);
        String[] words = "pear Apple fig banana Cherry apple".split(" ");
        Arrays.sort(words);
        System.out.println(Arrays.toString(words));
        Arrays.sort(words, String.CASE_INSENSITIVE_ORDER);
        System.out.println(Arrays.toString(words) + Arrays.binarySearch(words, "fig", String.CASE_INSENSITIVE_ORDER));
        Integer[] ints = new Integer[200];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = r.nextInt(1000) - 500;
        }
        Arrays.sort(ints, Collections.reverseOrder());
        System.out.println(Arrays.toString(ints));
        Arrays.sort(ints, 50, 150);
        System.out.println(Arrays.hashCode(ints));
        List<Integer> l = new ArrayList<>(Arrays.asList(ints));
        Collections.shuffle(l, new Random(42));
        System.out.println(l.subList(0, 10));
        Collections.sort(l);
        System.out.println(l.get(0) + " " + l.get(199) + " " + Collections.binarySearch(l, 1000));
    }
}

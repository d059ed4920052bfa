import java.util.*;

/** Optional: every method, present and empty. */
public class OptionalMethods {
    public static void main(String[] args) {
        Optional<String> full = Optional.of("abc");
        Optional<String> none = Optional.empty();
        for (Optional<String> o : List.of(full, none)) {
            System.out.println(o + " " + o.isPresent() + o.isEmpty() + " " + o.map(String::length) + o.filter(s -> s.length() > 5) + o.flatMap(s -> Optional.of(s + s)));
            System.out.println(o.orElse("other") + o.orElseGet(() -> "made") + o.or(() -> Optional.of("second")) + o.stream().count() + o.hashCode() + o.equals(full));
            o.ifPresent(s -> System.out.println("present " + s));
            o.ifPresentOrElse(s -> System.out.println("yes " + s), () -> System.out.println("no"));
            try {
                System.out.println(o.orElseThrow() + o.get());
            } catch (NoSuchElementException e) {
                System.out.println(e.getMessage());
            }
            try {
                o.orElseThrow(() -> new IllegalStateException("mine"));
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(Optional.ofNullable(null).map(Object::toString) + " " + full.map(s -> (String) null));
        try {
            Optional.of(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}

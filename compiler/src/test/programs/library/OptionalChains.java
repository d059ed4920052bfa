import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Optional and its primitive kinds in chains. */
public class OptionalChains {
    public static void main(String[] args) {
        Optional<String> a = Optional.of("abc");
        Optional<String> e = Optional.empty();
        System.out.println(a.map(String::length) + " " + e.map(String::length) + " " + a.filter(s -> s.startsWith("x")) + " " + a.flatMap(s -> Optional.of(s + s)) + " " + e.or(() -> a) + " " + e.orElse("else") + " " + a.orElseGet(() -> "never") + " " + Optional.ofNullable(null) + a.isPresent() + e.isEmpty());
        a.ifPresent(PRINT);
        e.ifPresent(PRINT);
        a.ifPresentOrElse(PRINT, () -> System.out.println("no"));
        e.ifPresentOrElse(PRINT, () -> System.out.println("absent"));
        try {
            e.get();
        } catch (NoSuchElementException x) {
            System.out.println(x.getMessage());
        }
        try {
            e.orElseThrow(() -> new IllegalStateException("mine"));
        } catch (IllegalStateException x) {
            System.out.println(x.getMessage());
        }
        try {
            Optional.of(null);
        } catch (NullPointerException x) {
            System.out.println("of null");
        }
        System.out.println(OptionalInt.of(5) + " " + OptionalDouble.empty() + " " + OptionalLong.of(7).getAsLong() + " " + OptionalInt.empty().orElse(3) + " " + a.stream().count() + e.stream().count() + a.equals(Optional.of("abc")));
    }

    static final Consumer<String> PRINT = s -> System.out.println("got " + s);
}

import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.StringTokenizer;

/** Objects and Optional, StringJoiner, StringTokenizer. */
public class ObjectsOptional {
    public static void main(String[] args) {
        System.out.println(Objects.equals(null, null) + " " + Objects.equals("a", null) + " " + Objects.hash(1, "a", null) + " " + Objects.hashCode(null) + " " + Objects.toString(null, "none"));
        try {
            Objects.requireNonNull(null, "must be there");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        Optional<String> o = Optional.of("x");
        Optional<String> n = Optional.ofNullable(null);
        System.out.println(o + " " + n + " " + o.get() + n.orElse("else") + o.isPresent() + n.isPresent() + o.equals(Optional.of("x")));
        try {
            n.get();
        } catch (java.util.NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        StringJoiner j = new StringJoiner(", ", "[", "]");
        j.setEmptyValue("EMPTY");
        System.out.println(j);
        j.add("a").add("b");
        System.out.println(j + " " + j.length());
        StringTokenizer t = new StringTokenizer("a b\tc  d");
        System.out.println(t.countTokens());
        while (t.hasMoreTokens()) {
            System.out.print(t.nextToken() + "|");
        }
        t = new StringTokenizer("1+2*3", "+*", true);
        while (t.hasMoreTokens()) {
            System.out.print(t.nextToken() + "|");
        }
        System.out.println();
    }
}

import java.util.*;
import java.util.function.*;

/** Parsers as functions that are combined: generic lambdas that capture lambdas, recursion through suppliers. */
public class ParserCombinators {
    record Result<T>(T value, String rest) { }
    interface Parser<T> {
        Optional<Result<T>> parse(String in);
        default <R> Parser<R> map(Function<? super T, ? extends R> f) { return in -> parse(in).map(r -> new Result<>(f.apply(r.value()), r.rest())); }
        default <R> Parser<R> then(Function<? super T, Parser<R>> f) { return in -> parse(in).flatMap(r -> f.apply(r.value()).parse(r.rest())); }
        default Parser<T> or(Parser<T> other) { return in -> { Optional<Result<T>> r = parse(in); return r.isPresent() ? r : other.parse(in); }; }
        default Parser<List<T>> many() {
            return in -> {
                List<T> all = new ArrayList<>();
                String rest = in;
                for (Optional<Result<T>> r = parse(rest); r.isPresent(); r = parse(rest)) { all.add(r.get().value()); rest = r.get().rest(); }
                return Optional.of(new Result<>(all, rest));
            };
        }
        static Parser<Character> one(Predicate<Character> p) { return in -> in.isEmpty() || !p.test(in.charAt(0)) ? Optional.empty() : Optional.of(new Result<>(in.charAt(0), in.substring(1))); }
        static <T> Parser<T> lazy(Supplier<Parser<T>> s) { return in -> s.get().parse(in); }
        static <T> Parser<T> pure(T v) { return in -> Optional.of(new Result<>(v, in)); }
    }

    static Parser<Character> sym(char c) { return Parser.one(x -> x == c); }
    static final Parser<Integer> NUMBER = Parser.one(Character::isDigit).then(d -> Parser.one(Character::isDigit).many().map(ds -> { int n = d - '0'; for (char c : ds) n = 10 * n + c - '0'; return n; }));
    static Parser<Integer> atom() { return NUMBER.or(sym('(').then(x -> Parser.lazy(ParserCombinators::sum)).then(v -> sym(')').map(c -> v))); }
    static Parser<Integer> chain(Parser<Integer> p, Map<Character, BinaryOperator<Integer>> ops) {
        Parser<UnaryOperator<Integer>> tail = Parser.one(ops::containsKey).then(o -> p.map(v -> acc -> ops.get(o).apply(acc, v)));
        return p.then(first -> tail.many().map(fs -> { int acc = first; for (UnaryOperator<Integer> f : fs) acc = f.apply(acc); return acc; }));
    }
    static Parser<Integer> product() { return chain(atom(), Map.of('*', (a, b) -> a * b, '/', (a, b) -> a / b)); }
    static Parser<Integer> sum() { return chain(product(), Map.of('+', Integer::sum, '-', (a, b) -> a - b)); }

    public static void main(String[] args) {
        for (String s : new String[] {"1", "12+30", "2*(3+4)-5", "100/7/2", "((((8))))*2", "1+", "x", "2*(3", "10-2-3*2"})
            System.out.println(s + " = " + sum().parse(s).map(r -> r.value() + (r.rest().isEmpty() ? "" : " rest " + r.rest())).orElse("no"));
        try { sum().parse("4/0"); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    }
}

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A small Lisp: reader, environments, closures, recursion, errors as exceptions. */
public class LispInterpreter {
    static class Env {
        final Map<String, Object> vars = new HashMap<>();
        final Env up;
        Env(Env up) {
            this.up = up;
        }
        Object get(String n) {
            for (Env e = this; e != null; e = e.up) if (e.vars.containsKey(n)) return e.vars.get(n);
            throw new RuntimeException("unbound " + n);
        }
    }

    interface Fn {
        Object apply(List<Object> args);
    }

    static Iterator<String> tokens;
    static String token;

    static void next() {
        token = tokens.hasNext() ? tokens.next() : null;
    }

    static Object read() {
        String t = token;
        if (t == null) throw new RuntimeException("unexpected end");
        next();
        if (t.equals("(")) {
            List<Object> l = new ArrayList<>();
            while (!")".equals(token)) l.add(read());
            next();
            return l;
        }
        if (t.matches("-?\\d+")) return Long.parseLong(t);
        return t;
    }

    @SuppressWarnings("unchecked") static Object eval(Object x, Env e) {
        if (x instanceof String) return e.get((String) x);
        if (!(x instanceof List)) return x;
        List<Object> l = (List<Object>) x;
        if (l.isEmpty()) return l;
        Object head = l.get(0);
        if ("quote".equals(head)) return l.get(1);
        if ("if".equals(head)) return eval(l.get(!Boolean.FALSE.equals(eval(l.get(1), e)) ? 2 : 3), e);
        if ("define".equals(head)) {
            Object v = eval(l.get(2), e);
            e.vars.put((String) l.get(1), v);
            return l.get(1);
        }
        if ("lambda".equals(head)) {
            List<Object> ps = (List<Object>) l.get(1);
            return (Fn) args -> {
                Env in = new Env(e);
                for (int i = 0; i < ps.size(); i++) in.vars.put((String) ps.get(i), args.get(i));
                Object r = null;
                for (Object b : l.subList(2, l.size())) r = eval(b, in);
                return r;
            };
        }
        List<Object> args = new ArrayList<>();
        for (Object a : l.subList(1, l.size())) args.add(eval(a, e));
        Object f = eval(head, e);
        if (!(f instanceof Fn)) throw new RuntimeException("no function: " + f);
        return ((Fn) f).apply(args);
    }

    public static void main(String[] args) {
        Env g = new Env(null);
        g.vars.put("+", (Fn) a -> a.stream().mapToLong(x -> (Long) x).sum());
        g.vars.put("*", (Fn) a -> a.stream().mapToLong(x -> (Long) x).reduce(1, (p, q) -> p * q));
        g.vars.put("-", (Fn) a -> (Long) a.get(0) - (Long) a.get(1));
        g.vars.put("<", (Fn) a -> (Long) a.get(0) < (Long) a.get(1));
        g.vars.put("list", (Fn) ArrayList::new);
        g.vars.put("car", (Fn) a -> ((List<?>) a.get(0)).get(0));
        g.vars.put("cdr", (Fn) a -> new ArrayList<>(((List<?>) a.get(0)).subList(1, ((List<?>) a.get(0)).size())));
        g.vars.put("null?", (Fn) a -> ((List<?>) a.get(0)).isEmpty());
        String[] src = {"(+ 1 2 (* 3 4))", "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 20)", "(define map (lambda (f l) (if (null? l) (quote ()) (cons (f (car l)) (map f (cdr l))))))", "(map fact (list 1 2 3))", "(define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))", "(fib 16)", "((lambda (x) (lambda (y) (+ x y))) 3)", "(((lambda (x) (lambda (y) (+ x y))) 3) 4)", "(car (quote ()))", "(1 2)", "(+ 1", "(quote (a (b c) 5))", "(+ (quote a) 1)"};
        for (String s : src) try {
            tokens = Arrays.asList(s.replace("(", " ( ").replace(")", " ) ").trim().split("\\s+")).iterator();
            next();
            Object v = eval(read(), g);
            System.out.println(v instanceof Fn ? "function" : v);
        } catch (ClassCastException | IndexOutOfBoundsException e) {
            System.out.println(e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            System.out.println("error: " + e.getMessage());
        }
    }
}

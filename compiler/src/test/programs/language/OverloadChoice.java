/** Which overload is chosen: widening before boxing before varargs, null, char and int, generic and specific. */
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class OverloadChoice {
    static String f(int i) {
        return "int";
    }

    static String f(long l) {
        return "long";
    }

    static String f(double d) {
        return "double";
    }

    static String f(Integer i) {
        return "Integer";
    }

    static String f(Object o) {
        return "Object";
    }

    static String f(int... is) {
        return "int...";
    }

    static String g(Object o) {
        return "Object";
    }

    static String g(String s) {
        return "String";
    }

    static String g(Integer... i) {
        return "Integer...";
    }

    static String h(long a, int b) {
        return "long,int";
    }

    static String h(int a, long b) {
        return "int,long";
    }

    static String h(double a, double b) {
        return "double,double";
    }

    static <T> String k(T t) {
        return "T";
    }

    static <T extends Comparable<T>> String k(T t) {
        return "Comparable";
    }

    static String v(String s, Object... rest) {
        return s + (rest == null ? "null" : rest.length);
    }

    public static void main(String[] args) {
        byte b = 1;
        char c = 'c';
        System.out.println(f(b) + " " + f(c) + " " + f(1) + " " + f(1L) + " " + f(1f) + " " + f((Integer) 1) + " " + f('c', 1) + " " + f() + " " + f("s") + " " + f((Long) 1L) + " " + f((Object) 1));
        System.out.println(g((String) null) + " " + g("") + " " + g('x') + " " + g(1, 2) + " " + g() + " " + g((Object) "s"));
        System.out.println(h(1, 2L) + " " + h(1L, 2) + " " + h(1L, 2L) + " " + h(1, 2f));
        System.out.println(k(new Object()) + " " + k(5));
        System.out.println(v("a") + v("b", 1, 2) + v("c", (Object[]) null) + v("d", (Object) null) + v("e", new Object[] {1, 2, 3}) + v("f", new int[3]));
        List<Integer> list = new ArrayList<>(Arrays.asList(5, 6, 7, 1));
        list.remove(1);
        list.remove((Integer) 1);
        System.out.println(list);
        System.out.println(String.valueOf((char) 65) + new StringBuilder().append('a').append((int) 'a').append((Object) "o").append(new char[] {'x'}));
    }
}

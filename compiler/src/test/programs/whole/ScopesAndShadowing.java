/** Names in nested scopes: parameters, locals, fields, classes and labels with the same name. */
public class ScopesAndShadowing {
    static int v = 1;
    static String String = "a field";

    static int v(int v) {
        {
            int w = v;
            v = w + 1;
        }
        {
            int w = v * 2;
            return w + ScopesAndShadowing.v;
        }
    }

    public static void main(String[] args) {
        int v = 5;
        v: for (int i = 0; ; i++) {
            if (i == v) break v;
        }
        System.out.println(v + v(v) + ScopesAndShadowing.v);
        System.out.println(String.length());
        for (int i = 0; i < 2; i++) {
            int k = i;
            System.out.print(k);
        }
        for (char i = 'a'; i < 'c'; i++) System.out.print(i);
        System.out.println("");
        class Local {
            int v = 7;
            int get() {
                int v = 8;
                return v + this.v;
            }
        }
        System.out.println(new Local().get());
    }
}

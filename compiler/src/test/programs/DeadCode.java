/** Conditions that are constant, empty bodies, unused values. */
public class DeadCode {
    static final boolean DEBUG = false;
    static int calls;

    static int effect() {
        return ++calls;
    }

    public static void main(String[] args) {
        if (DEBUG) {
            System.out.println("debug");
        }
        if (true) {
            effect();
        } else {
            System.out.println("else");
        }
        int unused = effect() * 0;
        effect();
        for (int i = 0; i < 3; effect(), i++) ;
        ;
        {
            int x = effect();
        }
        int y = DEBUG ? effect() : 7;
        boolean b = false && effect() > 0 || true | effect() > 0;
        int z = 0 * effect();
        System.out.println(calls + " " + y + " " + b + " " + (effect() - effect()) + " " + z);
        do {
            if (calls > 5) break;
        } while (true);
        int k = 5;
        k = k;
        k = k++;
        System.out.println(k + (k - k) * k / 1 % 100);
    }
}

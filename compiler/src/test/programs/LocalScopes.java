/** Locals in disjoint scopes share slots with different types. */
public class LocalScopes {
    static String run(int n) {
        String r = "";
        {
            int a = n;
            r += a;
        }
        {
            long a = n * 10000000000L;
            r += " " + a;
        }
        {
            String a = "s" + n;
            r += a;
        }
        {
            double a = n / 4.0;
            Object b = a;
            r += b;
        }
        for (int i = 0; i < 2; i++) {
            float f = i + 0.5f;
            r += f;
        }
        for (long i = 0; i < 2; i++) {
            boolean f = i == 1;
            r += f;
        }
        try {
            int[] x = new int[n];
            x[n] = 1;
        } catch (ArrayIndexOutOfBoundsException x) {
            r += x.getMessage();
        }
        if (n > 2) {
            char k = 'k';
            r += k;
        } else {
            Object k = null;
            r += k;
        }
        return r;
    }

    public static void main(String[] args) {
        System.out.println(run(1));
        System.out.println(run(5));
    }
}

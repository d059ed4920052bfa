/** Blank finals assigned in constructors, in instance initialisers and through this(...). */
public class FinalFieldsAndBlanks {
    static final int[] LOG = new int[8];
    static int count;
    static final String NAME;

    static {
        String s = "";
        for (char c = 'a'; c < 'f'; c++) {
            s += c;
        }
        NAME = s;
    }

    final int a;
    final long b;
    final String c;

    {
        b = note(1) * 10L;
    }

    FinalFieldsAndBlanks(int a) {
        this.a = note(2) + a;
        if (a > 5) {
            c = "big";
        } else {
            c = "small" + this.a;
        }
    }

    FinalFieldsAndBlanks() {
        this(note(3));
        note(4);
    }

    static int note(int n) {
        LOG[count++ % 8] = n;
        return n;
    }

    public static void main(String[] args) {
        FinalFieldsAndBlanks x = new FinalFieldsAndBlanks();
        FinalFieldsAndBlanks y = new FinalFieldsAndBlanks(9);
        System.out.println(x.a + " " + x.b + " " + x.c + " " + y.a + " " + y.b + " " + y.c + " " + NAME);
        for (int i = 0; i < count; i++) {
            System.out.print(LOG[i] + " ");
        }
        System.out.println();
    }
}

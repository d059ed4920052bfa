/** Instance initialisers, field initialisers and constructors run in textual order, also with exceptions. */
public class InstanceInitialisers {
    static String log = "";
    int a = say("a", 1);
    {
        say("block1", 0);
        b = 5;
    }

    int b = say("b" + this.b, 2);
    {
        say("block2", a + b);
    }

    final int c;

    InstanceInitialisers(boolean fail) throws Exception {
        c = say("ctor", 3);
        if (fail) throw new Exception("failed with " + a + b + c);
    }

    InstanceInitialisers() throws Exception {
        this(false);
        say("second", c);
    }

    static int say(String s, int v) {
        log += s + v + " ";
        return v;
    }

    public static void main(String[] args) throws Exception {
        new InstanceInitialisers();
        System.out.println(log);
        log = "";
        try {
            new InstanceInitialisers(true);
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
        System.out.println(log);
    }
}

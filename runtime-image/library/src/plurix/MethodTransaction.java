package plurix;

import plurix.rt.Invoke;
import plurix.rt.MethodRecord;

/**
 * How something is started at a station from outside (the host's {@code run pkg.Class --on node}): the host allocates one of these,
 * fills in the fields and puts it into the station's vector, in one commit. It runs once, at the station, so that constructors and
 * class initialisers run as machine code there. {@link #type} may be
 * <ul>
 * <li>a {@link Transaction} class: an instance is made by its constructor without parameters and joins the station's vector;
 * <li>a class with {@code static void run()}, which is called;
 * <li>a class with {@code static void main(String[])}, which is called with {@link #arguments}.
 * </ul>
 */
public final class MethodTransaction extends Transaction {
    public Class<?> type;
    /** May be null: no arguments. */
    public String[] arguments;

    public void run() {
        MethodRecord run = Invoke.findStatic(type, "run", "()V");
        MethodRecord main = Invoke.findStatic(type, "main", "([Ljava/lang/String;)V");
        if (Transaction.class.isAssignableFrom(type)) {
            start();
        } else if (run != null) {
            Invoke.callStatic(run);
        } else if (main != null) {
            Invoke.callStatic(main, arguments != null ? arguments : new String[0]);
        } else {
            throw new IllegalArgumentException(type.getName() + " is no Transaction and has neither static void run() nor static void main(String[])");
        }
        finish();
    }

    private void start() {
        Transaction created = (Transaction) Invoke.newInstance(type);
        if (created == null) {
            throw new IllegalArgumentException(type.getName() + " has no constructor without parameters");
        }
        if (created.name == null) {
            created.name = name;
        }
        if (priority != NORMAL) {
            created.priority = priority;    // asked for at the start; otherwise the class decides
        }
        STATION.transactions.add(created);
    }
}

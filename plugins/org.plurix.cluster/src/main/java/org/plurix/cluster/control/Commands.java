package org.plurix.cluster.control;

import java.util.List;

import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.station.HeapSession;

/**
 * What the host changes in the operating system's objects inside the caller's transaction: start a program. The conventions are those of {@code plurix.TransactionVector} and {@code plurix.MethodTransaction}.
 */
public final class Commands {
    public static final int NORMAL_PRIORITY = 5;
    private static final int LOWEST_PRIORITY = 1;
    private static final int HIGHEST_PRIORITY = 9;
    private static final int STATE_REGISTERED = 1;
    private static final int STATION_SHIFT = 16;
    private static final int ACC_STATIC = 8;

    private Commands() {
    }

    private static void insert(HeapSession session, HeapObject vector, HeapObject transaction) {
        HeapObject slots = vector.get("slots");
        for (int i = 0; i < slots.length(); i++) {
            if (session.memory().load32(slots.elementAddress(i)) == 0) {
                if (transaction.getInt("id") == 0) {
                    int next = vector.getInt("nextId");
                    session.setInt(transaction, "id", vector.getInt("stationId") + 1 << STATION_SHIFT | next);
                    session.setInt(vector, "nextId", next + 1);
                }
                session.setInt(transaction, "state", STATE_REGISTERED);
                session.setElement(slots, i, transaction);
                session.setIntElement(vector.get("priorities"), i, transaction.getInt("priority"));
                return;
            }
        }
        throw new ControlException("station " + vector.getInt("stationId") + " has no free transaction slot");
    }

    /**
     * Lets a station run a class: a Transaction subclass joins its vector, otherwise {@code static void run()} or
     * {@code static void main(String[])} is called once. Returns the id of the transaction that does it.
     */
    public static int start(HeapSession session, String className, List<String> arguments, int station) {
        return start(session, className, arguments, station, NORMAL_PRIORITY);
    }

    /** As above; a priority other than the normal one goes to the transaction that calls, and to the instance of a Transaction subclass. */
    public static int start(HeapSession session, String className, List<String> arguments, int station, int priority) {
        if (priority < LOWEST_PRIORITY || priority > HIGHEST_PRIORITY) {
            throw new ControlException("priority " + priority + ": priorities go from " + LOWEST_PRIORITY + " to " + HIGHEST_PRIORITY);
        }
        HeapObject vector = new SystemView(session).stationObject(station).get("transactions");
        HeapReader reader = session.reader();
        HeapClass type = reader.findClass(className);
        boolean runnable = type.isA("plurix.Transaction") ? hasMethod(reader, type, "<init>", "()V", false)
                : hasMethod(reader, type, "run", "()V", true) || hasMethod(reader, type, "main", "([Ljava/lang/String;)V", true);
        if (!runnable) {
            throw new ControlException("class " + className + " cannot be run: it is no plurix.Transaction with a constructor without "
                    + "parameters and has neither 'static void main(String[])' nor 'static void run()'");
        }
        HeapObject call = session.newObject("plurix.MethodTransaction");
        session.set(call, "type", reader.object(type.address()));
        session.set(call, "arguments", strings(session, arguments));
        session.set(call, "name", session.newString(className));
        session.setInt(call, "priority", priority);
        insert(session, vector, call);
        return call.getInt("id");
    }

    private static HeapObject strings(HeapSession session, List<String> texts) {
        HeapObject array = session.newArray("[Ljava.lang.String;", texts.size());
        for (int i = 0; i < texts.size(); i++) {
            session.setElement(array, i, session.newString(texts.get(i)));
        }
        return array;
    }

    private static boolean hasMethod(HeapReader reader, HeapClass type, String name, String descriptor, boolean isStatic) {
        HeapObject methods = reader.object(type.address()).get("methods");
        for (int i = 0; methods != null && i < methods.length(); i++) {
            HeapObject method = methods.element(i);
            if (method.getString("name").equals(name) && method.getString("descriptor").equals(descriptor)
                    && (method.getInt("modifiers") & ACC_STATIC) != 0 == isStatic && method.getInt("codeAddress") != 0) {
                return true;
            }
        }
        return false;
    }
}

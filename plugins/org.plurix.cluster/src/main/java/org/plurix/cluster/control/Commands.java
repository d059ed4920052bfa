package org.plurix.cluster.control;

import java.util.List;

import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.station.HeapSession;

/**
 * What the host changes in the operating system's objects, each inside the caller's transaction: start a program, move a
 * transaction. The conventions are those of {@code plurix.TransactionVector} and {@code plurix.MethodTransaction}.
 */
public final class Commands {
    private static final int CALL_STATIC = 0;
    private static final int CALL_MAIN = 1;
    private static final int START_TRANSACTION = 2;
    private static final int STATE_REGISTERED = 1;
    private static final int STATION_SHIFT = 16;
    private static final int ACC_STATIC = 8;

    private Commands() {
    }

    /** Moves a transaction from its station's vector to another's. */
    public static TransactionInfo migrate(HeapSession session, String wanted, int target) {
        SystemView view = new SystemView(session);
        TransactionInfo from = view.transaction(wanted);
        HeapObject targetVector = view.stationObject(target).get("transactions");
        if (from.station() == target) {
            throw new ControlException("transaction " + Integer.toHexString(from.id()) + " (" + from.name() + ") is at station " + target
                    + " already");
        }
        HeapObject sourceVector = view.stationObject(from.station()).get("transactions");
        HeapObject transaction = sourceVector.get("slots").element(from.slot());
        session.setElement(sourceVector.get("slots"), from.slot(), null);
        session.setIntElement(sourceVector.get("priorities"), from.slot(), 0);
        insert(session, targetVector, transaction);
        return from;
    }

    private static void insert(HeapSession session, HeapObject vector, HeapObject transaction) {
        HeapObject slots = vector.get("slots");
        for (int i = 0; i < slots.length(); i++) {
            if (slots.element(i) == null) {
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
     * Lets a station run a class: a Transaction subclass joins its vector, otherwise {@code main(String[])} or {@code static void run()}
     * is called once. Returns the id of the transaction that does it.
     */
    public static int start(HeapSession session, String className, List<String> arguments, int station) {
        SystemView view = new SystemView(session);
        HeapObject vector = view.stationObject(station).get("transactions");
        HeapReader reader = session.reader();
        HeapClass type = reader.findClass(className);
        HeapObject method;
        int kind;
        if (type.isA("plurix.Transaction")) {
            kind = START_TRANSACTION;
            method = method(reader, type, "<init>", "()V", false);
        } else if ((method = method(reader, type, "main", "([Ljava/lang/String;)V", true)) != null) {
            kind = CALL_MAIN;
        } else {
            kind = CALL_STATIC;
            method = method(reader, type, "run", "()V", true);
        }
        if (method == null) {
            throw new ControlException("class " + className + " cannot be run: it is no plurix.Transaction with a constructor without "
                    + "parameters and has neither 'static void main(String[])' nor 'static void run()'");
        }
        HeapObject call = session.newObject("plurix.MethodTransaction");
        session.set(call, "type", reader.object(type.address()));
        session.set(call, "method", method);
        session.set(call, "arguments", strings(session, arguments));
        session.setInt(call, "kind", kind);
        session.set(call, "name", session.newString(className));
        session.setInt(call, "priority", 5);
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

    private static HeapObject method(HeapReader reader, HeapClass type, String name, String descriptor, boolean isStatic) {
        HeapObject methods = reader.object(type.address()).get("methods");
        for (int i = 0; methods != null && i < methods.length(); i++) {
            HeapObject method = methods.element(i);
            if (method.getString("name").equals(name) && method.getString("descriptor").equals(descriptor)
                    && (method.getInt("modifiers") & ACC_STATIC) != 0 == isStatic && method.getInt("codeAddress") != 0) {
                return method;
            }
        }
        return null;
    }
}

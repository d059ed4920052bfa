package org.plurix.cluster.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.HeapSession;
import org.plurix.cluster.station.PageLostException;

/**
 * Moves a transaction from its station's vector to another's, in one commit. A running transaction writes its own object all the
 * time, so the moving transaction touches the two vectors only; which slot to move is found before, each candidate in a short read of
 * its own, and checked again in the commit.
 */
public final class Migration {
    private static final int LEAST_PRIORITY = 0;
    private static final int MOST_PRIORITY = 10;

    private final ClusterHeap heap;
    private final Duration patience;

    private Migration(ClusterHeap heap, Duration patience) {
        this.heap = heap;
        this.patience = patience;
    }

    /**
     * Moves the transaction that {@code wanted} names (hexadecimal id, name or class) and answers where it was.
     *
     * @throws ControlException if there is no such transaction or station, with a list of those that exist
     */
    public static TransactionInfo run(ClusterHeap heap, String wanted, int target, Duration patience) {
        Migration migration = new Migration(heap, patience);
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            heap.read("finding the station", patience, session -> new SystemView(session).stationObject(target).address());
            TransactionInfo found = migration.locate(wanted);
            if (found.station() == target) {
                throw new ControlException("transaction " + Integer.toHexString(found.id()) + " (" + found.name() + ") is at station "
                        + target + " already");
            }
            if (heap.update("migrate", patience, session -> move(session, found, target))) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new ControlException("transaction '" + wanted + "' moves or ends all the time; try again");
            }
        }
    }

    /**
     * Gives a transaction another priority, in its station's vector and in the object itself.
     *
     * @throws ControlException if there is no such transaction, or the priority is out of range
     */
    public static TransactionInfo setPriority(ClusterHeap heap, String wanted, int priority, Duration patience) {
        if (priority < LEAST_PRIORITY || priority > MOST_PRIORITY) {
            throw new ControlException("priorities are " + LEAST_PRIORITY + " to " + MOST_PRIORITY + ", not " + priority);
        }
        Migration migration = new Migration(heap, patience);
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            TransactionInfo found = migration.locate(wanted);
            if (heap.update("setting a priority", patience, session -> setPriority(session, found, priority))) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new ControlException("transaction '" + wanted + "' moves or ends all the time; try again");
            }
        }
    }

    private static boolean setPriority(HeapSession session, TransactionInfo transaction, int priority) {
        HeapObject vector = new SystemView(session).stationObject(transaction.station()).get("transactions");
        HeapObject slots = vector.get("slots");
        if (session.memory().load32(slots.elementAddress(transaction.slot())) != transaction.address()) {
            return false;
        }
        session.setIntElement(vector.get("priorities"), transaction.slot(), priority);
        session.setInt(session.reader().object(transaction.address()), "priority", priority);
        return true;
    }

    private record Slot(int station, int slot, int priority, int address) {
    }

    private TransactionInfo locate(String wanted) {
        List<TransactionInfo> all = new ArrayList<>();
        for (Slot slot : heap.read("reading the transaction vectors", patience, Migration::slots)) {
            TransactionInfo info = heap.read("reading a transaction", patience, session -> describe(session, slot));
            if (info != null) {
                all.add(info);
            }
        }
        return SystemView.choose(all, wanted);
    }

    private static List<Slot> slots(HeapSession session) {
        List<Slot> result = new ArrayList<>();
        HeapObject stations = session.reader().staticObject("plurix.Cluster", "stations");
        for (int i = 0; stations != null && i < stations.length(); i++) {
            HeapObject station = stations.element(i);
            if (station != null) {
                HeapObject vector = station.get("transactions");
                HeapObject slots = vector.get("slots");
                HeapObject priorities = vector.get("priorities");
                for (int k = 0; k < slots.length(); k++) {
                    int address = session.memory().load32(slots.elementAddress(k));
                    if (address != 0) {
                        result.add(new Slot(i, k, priorities.intElement(k), address));
                    }
                }
            }
        }
        return result;
    }

    /** Null if the slot has another content by now or the transaction is lost. */
    private static TransactionInfo describe(HeapSession session, Slot slot) {
        try {
            return describeLiving(session, slot);
        } catch (PageLostException lost) {
            return null;
        }
    }

    private static TransactionInfo describeLiving(HeapSession session, Slot slot) {
        HeapObject slots = new SystemView(session).stationObject(slot.station).get("transactions").get("slots");
        if (session.memory().load32(slots.elementAddress(slot.slot)) != slot.address) {
            return null;
        }
        HeapObject transaction = session.reader().object(slot.address);
        String name = transaction.getString("name");
        String type = transaction.type().name();
        return new TransactionInfo(transaction.getInt("id"), name == null ? type : name, type, slot.station, slot.slot, slot.priority, 0, 0,
                slot.address);
    }

    /** False if the transaction is not in its slot any more. */
    private static boolean move(HeapSession session, TransactionInfo moving, int target) {
        SystemView view = new SystemView(session);
        HeapObject source = view.stationObject(moving.station()).get("transactions");
        HeapObject sourceSlots = source.get("slots");
        if (session.memory().load32(sourceSlots.elementAddress(moving.slot())) != moving.address()) {
            return false;
        }
        HeapObject destination = view.stationObject(target).get("transactions");
        HeapObject slots = destination.get("slots");
        for (int i = 0; i < slots.length(); i++) {
            if (session.memory().load32(slots.elementAddress(i)) == 0) {
                int priority = source.get("priorities").intElement(moving.slot());
                session.memory().store32(slots.elementAddress(i), moving.address());
                session.setIntElement(destination.get("priorities"), i, priority);
                session.setElement(sourceSlots, moving.slot(), null);
                session.setIntElement(source.get("priorities"), moving.slot(), 0);
                return true;
            }
        }
        throw new ControlException("station " + target + " has no free transaction slot");
    }
}

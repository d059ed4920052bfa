package org.plurix.cluster.demo;

import java.time.Duration;

import org.plurix.cluster.control.NamedObjects;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.station.ClusterHeap;

/** The shared counter and the shared accounts of the demo's second part, read by host transactions. */
final class SharedTotals {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OPENING_BALANCE = 1000;

    private final ClusterHeap heap;
    private final String name;

    SharedTotals(ClusterHeap heap, String name) {
        this.heap = heap;
        this.name = name;
    }

    /** What has been reached: additions or transfers. */
    private record Snapshot(int done, int running, boolean exists, long sum, int accounts) {
    }

    record Result(boolean exact, String text) {
    }

    private Snapshot look() {
        return heap.read("totals", PATIENCE, session -> {
            HeapObject object = NamedObjects.find(session, name);
            if (object == null) {
                return new Snapshot(0, 0, false, 0, 0);
            }
            if (object.type().name().endsWith("Counter")) {
                return new Snapshot(object.getInt("value"), object.getInt("running"), true, object.getInt("expected"), 0);
            }
            int[] accounts = object.get("accounts").ints();
            long sum = 0;
            for (int account : accounts) {
                sum += account;
            }
            return new Snapshot(object.getInt("transfers"), object.getInt("running"), true, sum, accounts.length);
        });
    }

    int done() {
        return look().done;
    }

    boolean isFinished() {
        Snapshot now = look();
        return now.exists && now.running == 0;
    }

    Result result(int nodes, int times) {
        Snapshot end = look();
        int wanted = nodes * times;
        if (end.accounts == 0) {
            return new Result(end.done == wanted && end.sum == wanted, end.done + " of " + wanted + " additions");
        }
        long money = (long) end.accounts * OPENING_BALANCE;
        return new Result(end.done == wanted && end.sum == money,
                end.done + " of " + wanted + " transfers, " + end.sum + " of " + money + " in " + end.accounts + " accounts");
    }
}

package org.plurix.cluster.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plurix.cluster.control.NamedObjects;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.HeapSession;

/** What the programs of a run have left in the heap, read by the host station when all have ended. The fields are those of {@code programs/soak}. */
final class SoakData {
    static final String NAME = "soak.Soak";
    static final int OPENING_BALANCE = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * One worker.
     *
     * @param id    of its transaction
     * @param done  how many of its transactions were committed
     * @param words its log
     */
    record Worker(int index, String type, int id, int done, int[] words) {
        boolean is(String name) {
            return type.equals("soak." + name);
        }
    }

    final int[] accounts;
    final List<Worker> workers = new ArrayList<>();
    /** List number to its content. */
    final Map<Integer, int[]> lists = new TreeMap<>();

    SoakData(int[] accounts) {
        this.accounts = accounts;
    }

    static HeapObject root(HeapSession session) {
        return NamedObjects.find(session, NAME);
    }

    static SoakData read(ClusterHeap heap) {
        SoakData data = new SoakData(heap.read("soak", PATIENCE, s -> root(s).get("accounts").ints()));
        int workers = heap.read("soak", PATIENCE, s -> root(s).get("workers").length());
        for (int i = 0; i < workers; i++) {
            int index = i;
            data.workers.add(heap.read("soak", PATIENCE, s -> worker(root(s).get("workers").element(index))));
        }
        int slots = heap.read("soak", PATIENCE, s -> root(s).get("slots").length());
        for (int i = 0; i < slots; i++) {
            int index = i;
            data.lists.putAll(heap.read("soak", PATIENCE, s -> lists(root(s).get("slots").element(index).get("current"))));
        }
        return data;
    }

    private static Worker worker(HeapObject worker) {
        List<int[]> pieces = new ArrayList<>();
        int size = 0;
        for (HeapObject piece = worker.get("log").get("first"); piece != null; piece = piece.get("next")) {
            int[] words = Arrays.copyOf(piece.get("words").ints(), piece.getInt("used"));
            pieces.add(words);
            size += words.length;
        }
        int[] all = new int[size];
        int at = 0;
        for (int[] words : pieces) {
            System.arraycopy(words, 0, all, at, words.length);
            at += words.length;
        }
        return new Worker(worker.getInt("index"), worker.type().name(), worker.getInt("id"), worker.getInt("done"), all);
    }

    private static Map<Integer, int[]> lists(HeapObject newest) {
        Map<Integer, int[]> result = new TreeMap<>();
        for (HeapObject list = newest; list != null; list = list.get("older")) {
            result.put(list.getInt("number"), Arrays.copyOf(list.get("values").ints(), list.getInt("size")));
        }
        return result;
    }

    /** What a station's workers have committed so far; exact when that station is dead. */
    static Map<Integer, Integer> done(ClusterHeap heap, int node, int workersPerNode) {
        return heap.read("soak", PATIENCE, s -> {
            Map<Integer, Integer> result = new TreeMap<>();
            for (int i = node * workersPerNode; i < (node + 1) * workersPerNode; i++) {
                result.put(i, root(s).get("workers").element(i).getInt("done"));
            }
            return result;
        });
    }
}

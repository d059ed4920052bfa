package org.plurix.cluster.inspect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.plurix.cluster.client.HeapPaths;
import org.plurix.cluster.client.HeapSummary.Chunk;
import org.plurix.cluster.client.Stamp;
import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.heap.HeapWalker;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.HeapSession;
import org.plurix.cluster.station.PageLostException;

/**
 * Searches along references. A search takes many short transactions, so that it neither stops the cluster nor is restarted by it for ever; a
 * path is read again as a whole at its end, and dropped if it is not there any more. Progress is called about ten times a second and may
 * throw to end the search.
 */
public final class HeapGraph {
    private static final int OBJECTS_PER_STEP = 400;
    private static final long PROGRESS_NANOS = 100_000_000L;
    private static final int MOST_OBJECTS = 2_000_000;

    private final ClusterHeap heap;
    private final HeapRegions regions;

    public HeapGraph(ClusterHeap heap, HeapRegions regions) {
        this.heap = heap;
        this.regions = regions;
    }

    /** How an object was reached first: from which one, and where the root is. */
    private static final class Search {
        final Map<Integer, Integer> parents = new HashMap<>();
        final Map<Integer, String> roots = new HashMap<>();
        final Deque<Integer> queue = new ArrayDeque<>();
        final List<Integer> lastSteps = new ArrayList<>();
        long told = System.nanoTime();

        void reach(int object, int from) {
            if (parents.putIfAbsent(object, from) == null) {
                queue.addLast(object);
            }
        }

        void tell(Consumer<String> progress) {
            if (System.nanoTime() - told > PROGRESS_NANOS) {
                told = System.nanoTime();
                progress.accept(parents.size() + " objects seen, " + queue.size() + " to look at");
            }
        }
    }

    /** Shortest paths from roots to an object: at most one per object that names it. */
    public HeapPaths paths(int target, int limit, Consumer<String> progress) {
        heap.read("finding the object", HeapRegions.PATIENCE, session -> ObjectCheck.classOf(session.reader(), regions, target));
        Search search = new Search();
        Map<Integer, String> roots = heap.read("reading the roots", HeapRegions.PATIENCE, References::roots);
        search.roots.putAll(roots);
        roots.keySet().forEach(root -> search.reach(root, 0));
        while (!search.queue.isEmpty() && search.lastSteps.size() < limit && search.parents.size() < MOST_OBJECTS) {
            step(search, target);
            search.tell(progress);
        }
        boolean complete = search.queue.isEmpty();
        List<HeapPaths.Path> paths = new ArrayList<>();
        if (roots.containsKey(target)) {
            paths.add(heap.read("reading a path", HeapRegions.PATIENCE, session -> path(session, search, List.of(target))));
        }
        for (int last : search.lastSteps) {
            HeapPaths.Path path = heap.read("reading a path", HeapRegions.PATIENCE, session -> path(session, search, chain(search, last, target)));
            if (path != null && paths.size() < limit) {
                paths.add(path);
            }
        }
        return new HeapPaths(stamp(), paths, search.parents.size(), complete);
    }

    /** Looks at some objects of the queue in one transaction; what it finds counts when that has ended. */
    private void step(Search search, int target) {
        List<Integer> now = new ArrayList<>();
        while (now.size() < OBJECTS_PER_STEP && !search.queue.isEmpty()) {
            now.add(search.queue.removeFirst());
        }
        Map<Integer, List<Integer>> found = heap.read("following references", HeapRegions.PATIENCE, session -> {
            Map<Integer, List<Integer>> result = new HashMap<>();
            for (int object : now) {
                result.put(object, targets(session, object));
            }
            return result;
        });
        for (int object : now) {
            for (int next : found.get(object)) {
                if (next == target) {
                    if (!search.lastSteps.contains(object)) {
                        search.lastSteps.add(object);
                    }
                } else {
                    search.reach(next, object);
                }
            }
        }
    }

    private static List<Integer> targets(HeapSession session, int object) {
        try {
            return References.targets(session.reader(), object);
        } catch (PageLostException | HeapException gone) {
            return List.of();       // lost, or no object any more
        }
    }

    private static List<Integer> chain(Search search, int last, int target) {
        List<Integer> chain = new ArrayList<>(List.of(target));
        for (int at = last; at != 0; at = search.parents.getOrDefault(at, 0)) {
            chain.add(at);
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The path as it is now; null if a link is gone. */
    private static HeapPaths.Path path(HeapSession session, Search search, List<Integer> chain) {
        List<HeapPaths.Step> steps = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            int object = chain.get(i);
            String via = "";
            if (i + 1 < chain.size()) {
                via = References.name(session.reader(), object, chain.get(i + 1));
                if (via == null) {
                    return null;
                }
            }
            steps.add(new HeapPaths.Step(object, session.reader().classOf(object).name(), via));
        }
        return new HeapPaths.Path(search.roots.get(chain.get(0)), steps);
    }

    /** Fields and elements anywhere in the heap and the statics that name an object. */
    public HeapPaths referrers(int target, int limit, Consumer<String> progress) {
        heap.read("finding the object", HeapRegions.PATIENCE, session -> ObjectCheck.classOf(session.reader(), regions, target));
        List<HeapPaths.Path> found = new ArrayList<>();
        long[] visited = new long[1];
        List<Chunk> chunks = regions.chunks();
        heap.read("reading the roots", HeapRegions.PATIENCE, session -> References.namesInRoots(session, target)).forEach(root ->
                found.add(new HeapPaths.Path(root, List.of())));
        boolean complete = true;
        for (int i = 0; i < chunks.size() && complete; i++) {
            Chunk chunk = chunks.get(i);
            progress.accept("chunk " + (i + 1) + " of " + chunks.size());
            found.addAll(heap.read("looking for references", HeapRegions.PATIENCE, session -> inChunk(session, chunk, target, visited)));
            complete = found.size() <= limit;
        }
        return new HeapPaths(stamp(), found.size() > limit ? List.copyOf(found.subList(0, limit)) : found, visited[0], complete);
    }

    private static List<HeapPaths.Path> inChunk(HeapSession session, Chunk chunk, int target, long[] visited) {
        List<HeapPaths.Path> result = new ArrayList<>();
        long[] here = new long[1];
        try {
            HeapWalker.walk(session.reader(), chunk.start(), chunk.end(), (address, type, bytes) -> {
                here[0]++;
                String name = References.targets(session.reader(), address).contains(target) ? References.name(session.reader(), address, target) : null;
                if (name != null) {
                    result.add(new HeapPaths.Path("", List.of(new HeapPaths.Step(address, type.name(), name))));
                }
                return true;
            });
        } catch (PageLostException lost) {
            return result;      // the rest of this chunk is gone
        }
        visited[0] += here[0];
        return result;
    }

    private Stamp stamp() {
        return new Stamp(heap.station().query(e -> e.commitNumber()), System.currentTimeMillis());
    }
}

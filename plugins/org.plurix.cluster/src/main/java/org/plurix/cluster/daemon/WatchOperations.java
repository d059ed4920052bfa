package org.plurix.cluster.daemon;

import java.io.Closeable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.plurix.cluster.client.PageTable;
import org.plurix.cluster.client.PageView;
import org.plurix.cluster.inspect.HeapEdits;
import org.plurix.cluster.inspect.HeapGraph;
import org.plurix.cluster.inspect.HeapInspector;
import org.plurix.cluster.inspect.HeapRegions;
import org.plurix.cluster.inspect.ObjectIndex;
import org.plurix.cluster.inspect.PageObjects;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.watch.ClusterWatch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import plurix.dhs.AddressSpace;

/** The operations behind views: what happens, pages, heap, edits. Answers are the records of package client. */
final class WatchOperations implements Closeable {
    private static final int SHOWN = 1000;
    private static final int SHOWN_INSTANCES = 200;
    private static final int SHOWN_PATHS = 10;
    private static final int SHOWN_ELEMENTS = 100;

    private final HeapInspector inspector;
    private final HeapGraph graph;
    private final HeapEdits edits;
    private final PageObjects pageObjects;
    private final ClusterWatch watch;

    WatchOperations(LocalCluster cluster) {
        HeapRegions regions = new HeapRegions(cluster.heap(), cluster.image().symbols());
        ObjectIndex index = new ObjectIndex(cluster.heap());
        inspector = new HeapInspector(cluster.heap(), regions, index);
        graph = new HeapGraph(cluster.heap(), regions);
        edits = new HeapEdits(cluster.heap(), regions);
        pageObjects = new PageObjects(index, regions);
        watch = new ClusterWatch(cluster, regions, inspector, pageObjects);
    }

    Map<String, Operation> all() {
        Map<String, Operation> result = new LinkedHashMap<>();
        result.put("state", (arguments, progress) -> Json.of(watch.state()));
        result.put("events", (arguments, progress) -> Json.of(watch.events(since(arguments), limit(arguments))));
        result.put("aborts", (arguments, progress) -> Json.of(watch.aborts(since(arguments), limit(arguments))));
        result.put("consoles", (arguments, progress) -> Json.of(watch.consoles(since(arguments), limit(arguments))));
        result.put("page-table", (arguments, progress) -> Json.of(watch.pages(Json.number(arguments, "from", 0),
                Json.number(arguments, "to", AddressSpace.DHS_PAGES), since(arguments))));
        result.put("page", (arguments, progress) -> Json.of(page(arguments)));
        result.put("histogram", (arguments, progress) -> Json.of(inspector.histogram()));
        result.put("instances", (arguments, progress) -> Json.of(inspector.instances(Json.text(arguments, "class"),
                Json.number(arguments, "cursor", 0), Json.number(arguments, "limit", SHOWN_INSTANCES))));
        result.put("object", (arguments, progress) -> Json.of(inspector.object(Json.address(arguments, "address"),
                Json.number(arguments, "from", 0), Json.number(arguments, "count", SHOWN_ELEMENTS))));
        result.put("statics", (arguments, progress) -> Json.of(inspector.statics(Json.text(arguments, "class"))));
        result.put("roots", (arguments, progress) -> Json.of(inspector.roots(Json.flag(arguments, "all"))));
        result.put("paths", this::paths);
        result.put("referrers", this::referrers);
        result.put("edit", (arguments, progress) -> edit(arguments));
        result.put("undo-edit", (arguments, progress) -> Json.of(edits.undo(Json.number(arguments, "edit", 0))));
        return result;
    }

    HeapInspector inspector() {
        return inspector;
    }

    @Override
    public void close() {
        watch.close();
    }

    private static long since(JsonObject arguments) {
        JsonElement value = arguments.get("since");
        return value == null || value.isJsonNull() ? 0 : value.getAsLong();
    }

    private static int limit(JsonObject arguments) {
        return Json.number(arguments, "limit", SHOWN);
    }

    private PageView page(JsonObject arguments) {
        int page = Json.number(arguments, "page", -1);
        PageObjects.OnPage found = pageObjects.on(page);
        PageTable row = watch.pages(page, page + 1, 0);
        int base = AddressSpace.addressOf(page);
        return new PageView(inspector.stamp(), row, found.objects().stream()
                .map(o -> new PageView.Part(o.address(), o.type().name(), o.start() - base, o.end() - o.start(), o.label())).toList(), found.note());
    }

    private JsonElement paths(JsonObject arguments, Consumer<String> progress) {
        return Json.of(graph.paths(Json.address(arguments, "address"), Json.number(arguments, "limit", SHOWN_PATHS), progress));
    }

    private JsonElement referrers(JsonObject arguments, Consumer<String> progress) {
        return Json.of(graph.referrers(Json.address(arguments, "address"), Json.number(arguments, "limit", SHOWN_PATHS), progress));
    }

    private JsonElement edit(JsonObject arguments) {
        String value = Json.text(arguments, "value");
        String expected = Json.text(arguments, "expected", null);
        String field = Json.text(arguments, "field", null);
        String type = Json.text(arguments, "class", null);
        if (type != null) {
            return Json.of(edits.staticField(type, Json.text(arguments, "field"), value, expected));
        }
        int address = Json.address(arguments, "address");
        return Json.of(field != null ? edits.field(address, field, value, expected)
                : edits.element(address, Json.number(arguments, "index", -1), value, expected));
    }
}

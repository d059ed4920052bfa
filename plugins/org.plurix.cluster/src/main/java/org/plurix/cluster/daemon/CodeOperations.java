package org.plurix.cluster.daemon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plurix.cluster.client.DeployResult;
import org.plurix.cluster.client.DeployResult.ClassOutcome;
import org.plurix.cluster.client.DeployedCode;
import org.plurix.cluster.deploy.DeployReport;
import org.plurix.cluster.deploy.DeployService;
import org.plurix.cluster.inspect.HeapInspector;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.watch.DeployTracking;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The operations on running code: deploy, take back, what runs. */
final class CodeOperations {
    private final LocalCluster cluster;
    private final DeployService deploys;
    private final DeployTracking tracking;
    private final HeapInspector inspector;

    CodeOperations(LocalCluster cluster, HeapInspector inspector) {
        this.cluster = cluster;
        this.inspector = inspector;
        deploys = new DeployService(cluster);
        tracking = new DeployTracking(cluster);
    }

    Map<String, Operation> all() {
        Map<String, Operation> result = new LinkedHashMap<>();
        result.put("deploy", (arguments, progress) -> deploy(arguments));
        result.put("undo-deploy", (arguments, progress) -> undo());
        result.put("deployed", (arguments, progress) -> Json.of(new DeployedCode(inspector.stamp(),
                deploys.history().classes(deploys.state()), deploys.history().entries())));
        return result;
    }

    private static List<Path> paths(JsonObject arguments, String name) {
        List<Path> result = new ArrayList<>();
        JsonElement list = arguments.get(name);
        if (list != null && !list.isJsonNull()) {
            for (JsonElement path : (JsonArray) list) {
                result.add(Path.of(path.getAsString()));
            }
        }
        return result;
    }

    private JsonElement deploy(JsonObject arguments) throws IOException {
        long start = System.nanoTime();
        List<Path> folders = paths(arguments, "dirs");
        JsonElement changed = arguments.get("changed");
        DeployReport report = changed == null || changed.isJsonNull() ? deploys.deploy(folders)
                : deploys.deployChanged(folders, paths(arguments, "changed"));
        return result(report, start, false);
    }

    private JsonElement undo() {
        long start = System.nanoTime();
        return result(deploys.undo(), start, true);
    }

    private JsonElement result(DeployReport report, long start, boolean undo) {
        List<DeployResult.NodeOutcome> nodes = report.commit() == 0 ? List.of() : tracking.follow(report.commit(), start);
        double visible = nodes.stream().filter(DeployResult.NodeOutcome::applied).mapToDouble(DeployResult.NodeOutcome::millis).max().orElse(0);
        List<ClassOutcome> classes = report.classes().stream().map(c -> new ClassOutcome(c.name(), undo && c.applied() ? "REVERTED" : c.status().name(),
                c.applied(), c.methods(), c.reason(), deploys.state().sources().getOrDefault(c.name().replace('.', '/'), ""))).toList();
        DeployResult result = new DeployResult(inspector.stamp(), report.number(), undo, report.commit(), report.bytes(), report.compileMillis(),
                report.commitMillis(), visible, classes, nodes);
        JsonObject json = Json.of(result).getAsJsonObject();
        json.addProperty("millis", report.compileMillis() + report.commitMillis());
        return json;
    }
}

package org.plurix.cluster.client;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/**
 * How to start a cluster.
 *
 * @param name      tells clusters of one user apart
 * @param nodes     1..63
 * @param memoryMiB RAM per node, 32..64
 * @param pcap      absolute path of a capture file, or null
 */
public record UpOptions(String name, int nodes, int memoryMiB, String pcap) {
    public static final int DEFAULT_MEMORY = 32;

    public static UpOptions of(String name, int nodes) {
        return new UpOptions(name, nodes, DEFAULT_MEMORY, null);
    }

    public JsonObject toJson() {
        return new Gson().toJsonTree(this).getAsJsonObject();
    }

    public static UpOptions fromJson(JsonObject json) {
        return new UpOptions(json.get("name").getAsString(), json.get("nodes").getAsInt(), json.get("memoryMiB").getAsInt(),
                json.has("pcap") ? json.get("pcap").getAsString() : null);
    }
}

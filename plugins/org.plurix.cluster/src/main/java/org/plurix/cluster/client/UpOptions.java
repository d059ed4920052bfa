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
 * @param home      folder that contains {@code runtime-image} and the cache {@code .plurix}; null: system property {@code plurix.home}
 * @param image     absolute path of a boot image (ELF, with its {@code .symbols} beside) to use instead of building one, or null
 * @param nic       network card of the nodes; {@link #DEFAULT_NIC} is the only one that the kernel drives
 */
public record UpOptions(String name, int nodes, int memoryMiB, String pcap, String home, String image, String nic) {
    public static final int DEFAULT_MEMORY = 32;
    public static final int MOST_MEMORY = 64;
    public static final int MOST_NODES = 63;
    public static final String DEFAULT_NIC = "rtl8139";

    public UpOptions {
        if (nodes < 1 || nodes > MOST_NODES) {
            throw new IllegalArgumentException("a cluster has 1 to " + MOST_NODES + " nodes, not " + nodes);
        }
        if (memoryMiB < DEFAULT_MEMORY || memoryMiB > MOST_MEMORY) {
            throw new IllegalArgumentException("a node has " + DEFAULT_MEMORY + " to " + MOST_MEMORY + " MiB of memory, not " + memoryMiB);
        }
        if (!DEFAULT_NIC.equals(nic)) {
            throw new IllegalArgumentException("there is no driver for network card '" + nic + "'; use " + DEFAULT_NIC);
        }
    }

    public static UpOptions of(String name, int nodes) {
        return new UpOptions(name, nodes, DEFAULT_MEMORY, null, null, null, DEFAULT_NIC);
    }

    public UpOptions withMemory(int newMemoryMiB) {
        return new UpOptions(name, nodes, newMemoryMiB, pcap, home, image, nic);
    }

    public UpOptions withCapture(String file) {
        return new UpOptions(name, nodes, memoryMiB, file, home, image, nic);
    }

    public UpOptions withHome(String folder) {
        return new UpOptions(name, nodes, memoryMiB, pcap, folder, image, nic);
    }

    public UpOptions withImage(String file) {
        return new UpOptions(name, nodes, memoryMiB, pcap, home, file, nic);
    }

    public UpOptions withNic(String model) {
        return new UpOptions(name, nodes, memoryMiB, pcap, home, image, model);
    }

    public JsonObject toJson() {
        return new Gson().toJsonTree(this).getAsJsonObject();
    }

    public static UpOptions fromJson(JsonObject json) {
        return new Gson().fromJson(json, UpOptions.class);
    }
}

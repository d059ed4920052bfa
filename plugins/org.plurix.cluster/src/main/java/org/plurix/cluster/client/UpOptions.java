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
 * @param copies    stations that keep every committed page: a crash of all but one of them loses nothing
 */
public record UpOptions(String name, int nodes, int memoryMiB, String pcap, String home, String image, String nic, int copies) {
    public static final int DEFAULT_MEMORY = 32;
    public static final int MOST_MEMORY = 64;
    public static final int MOST_NODES = 63;
    public static final String DEFAULT_NIC = "rtl8139";
    public static final int DEFAULT_COPIES = 2;

    public UpOptions {
        if (nodes < 1 || nodes > MOST_NODES) {
            throw new IllegalArgumentException("a cluster has 1 to " + MOST_NODES + " nodes, not " + nodes);
        }
        if (memoryMiB < DEFAULT_MEMORY || memoryMiB > MOST_MEMORY) {
            throw new IllegalArgumentException("a node has " + DEFAULT_MEMORY + " to " + MOST_MEMORY + " MiB of memory, not " + memoryMiB);
        }
        if (copies < 1 || copies > MOST_NODES) {
            throw new IllegalArgumentException("a page is kept on 1 to " + MOST_NODES + " stations, not " + copies);
        }
        if (!DEFAULT_NIC.equals(nic)) {
            throw new IllegalArgumentException("there is no driver for network card '" + nic + "'; use " + DEFAULT_NIC);
        }
    }

    public static UpOptions of(String name, int nodes) {
        return new UpOptions(name, nodes, DEFAULT_MEMORY, null, null, null, DEFAULT_NIC, DEFAULT_COPIES);
    }

    public UpOptions withMemory(int newMemoryMiB) {
        return new UpOptions(name, nodes, newMemoryMiB, pcap, home, image, nic, copies);
    }

    public UpOptions withCapture(String file) {
        return new UpOptions(name, nodes, memoryMiB, file, home, image, nic, copies);
    }

    public UpOptions withHome(String folder) {
        return new UpOptions(name, nodes, memoryMiB, pcap, folder, image, nic, copies);
    }

    public UpOptions withImage(String file) {
        return new UpOptions(name, nodes, memoryMiB, pcap, home, file, nic, copies);
    }

    public UpOptions withNic(String model) {
        return new UpOptions(name, nodes, memoryMiB, pcap, home, image, model, copies);
    }

    public UpOptions withCopies(int newCopies) {
        return new UpOptions(name, nodes, memoryMiB, pcap, home, image, nic, newCopies);
    }

    public JsonObject toJson() {
        return new Gson().toJsonTree(this).getAsJsonObject();
    }

    public static UpOptions fromJson(JsonObject json) {
        return new Gson().fromJson(json, UpOptions.class);
    }
}

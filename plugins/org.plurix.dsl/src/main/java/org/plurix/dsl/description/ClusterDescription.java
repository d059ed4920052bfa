package org.plurix.dsl.description;

import java.nio.file.Path;
import java.util.List;

/**
 * A cluster description without errors, as data: what the runner carries out and a launch configuration reads. Immutable.
 *
 * @param file         where it was read from
 * @param name         of the cluster as the file says
 * @param nodes        names of the nodes; the position is the node's number
 * @param memoryMiB    RAM of each node
 * @param nic          model of the network card
 * @param network      from the beginning on
 * @param image        boot image (file) or folder of a system's sources; null: the system that came with the tools
 * @param sources      folders in which classes are looked up; all paths are absolute
 * @param preparations deploys and starts that come first, in the order of the file
 * @param steps        what happens later, ordered by time
 * @param expectations what must hold at the end, in the order of the file
 */
public record ClusterDescription(Path file, String name, List<String> nodes, int memoryMiB, String nic, Network network, Path image,
        List<Path> sources, List<Step> preparations, List<Step> steps, List<Expectation> expectations) {
    public static final int DEFAULT_NODES = 3;
    public static final int DEFAULT_MEMORY = 32;
    public static final String DEFAULT_NIC = "rtl8139";
    public static final int DEFAULT_PRIORITY = 5;

    /** The same for somebody who has deployed and started already. */
    public ClusterDescription withoutPreparations() {
        return new ClusterDescription(file, name, nodes, memoryMiB, nic, network, image, sources, List.of(), steps, expectations);
    }
}

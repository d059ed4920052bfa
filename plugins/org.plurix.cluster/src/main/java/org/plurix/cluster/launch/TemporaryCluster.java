package org.plurix.cluster.launch;

import java.io.IOException;

import org.plurix.cluster.client.RunDirectory;

/** A cluster that lives inside this process for one piece of work; nothing of it is left behind, also after Ctrl-C. */
public final class TemporaryCluster {
    /** The work. */
    public interface Work {
        void with(LocalCluster cluster) throws IOException;
    }

    private static final int MEMORY_MIB = 32;

    private TemporaryCluster() {
    }

    /** Nodes are not started yet; {@code maxNodes} only checks that the number is possible; {@code icount}: see {@link ClusterOptions}. */
    public static void use(String purpose, int maxNodes, BootImage image, boolean icount, Work work) throws IOException {
        RunDirectory directory = RunDirectory.of(purpose + "-" + ProcessHandle.current().pid());
        directory.create();
        ClusterOptions options = new ClusterOptions(directory.name(), maxNodes, MEMORY_MIB, directory.path(), directory.ramPath(), icount);
        LocalCluster cluster = new LocalCluster(options, image);
        Thread onInterrupt = new Thread(() -> end(cluster, directory), "plurix-" + purpose + "-end");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            work.with(cluster);
        } finally {
            end(cluster, directory);
            try {
                Runtime.getRuntime().removeShutdownHook(onInterrupt);
            } catch (IllegalStateException shuttingDown) {
                // The hook itself runs already and finds nothing left to do.
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void end(LocalCluster cluster, RunDirectory directory) {
        try {
            cluster.abandon();
            cluster.close();
            directory.delete();
        } catch (IOException failure) {
            System.err.println("cannot remove " + directory.path() + ": " + failure.getMessage());
        }
    }
}

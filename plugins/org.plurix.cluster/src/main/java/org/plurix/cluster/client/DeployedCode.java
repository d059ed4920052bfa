package org.plurix.cluster.client;

import java.util.List;

/** What runs now: all application classes (not those of the system), and the deploys that brought them. */
public record DeployedCode(Stamp at, List<DeployedClass> classes, List<DeployEntry> history) {
    /**
     * A class that runs.
     *
     * @param source     path of its source as it was deployed, relative to the source folder
     * @param sourceHash SHA-256 (hexadecimal) of the UTF-8 bytes of the source text it was made from
     * @param classHash  CRC-32 (hexadecimal) of its class file
     * @param deploy     number of the deploy that brought its present version
     */
    public record DeployedClass(String name, String source, String sourceHash, String classHash, int deploy) {
    }

    /** A deploy; undone ones are gone from the list. */
    public record DeployEntry(int number, long commit, long epochMillis, int classes, long bytes) {
    }
}

package org.plurix.cluster.qemu;

import java.nio.file.Path;

import org.plurix.cluster.switching.PortPair;

/**
 * What one node process needs to know.
 *
 * @param station     station number, also the node's number
 * @param image       ELF file with physical load addresses
 * @param entry       physical address of the first instruction
 * @param memoryMiB   32..64
 * @param mac         hardware address as text
 * @param ports       its line to the virtual Ethernet
 * @param commandLine kernel command line
 * @param runDir      short path: unix sockets live here
 * @param ramDir      directory for the shared RAM file, in memory if possible
 * @param nice        scheduling niceness of the process; 0 leaves it alone
 * @param icount      count guest instructions instead of time (single nodes in benchmarks only)
 */
public record NodeConfig(int station, Path image, int entry, int memoryMiB, String mac, PortPair ports, String commandLine,
        Path runDir, Path ramDir, int nice, boolean icount) {

    public String name() {
        return "node" + station;
    }

    public Path ramFile() {
        return ramDir.resolve(runDir.getFileName() + "-" + name() + ".ram");
    }

    public Path romFile() {
        return runDir.resolve(name() + ".rom");
    }

    public Path consoleLog() {
        return runDir.resolve(name() + ".console");
    }

    public Path debugLog() {
        return runDir.resolve(name() + ".debug");
    }

    public Path errorLog() {
        return runDir.resolve(name() + ".errors");
    }

    public Path qmpSocket() {
        return runDir.resolve(name() + ".qmp");
    }

    public Path gdbSocket() {
        return runDir.resolve(name() + ".gdb");
    }
}

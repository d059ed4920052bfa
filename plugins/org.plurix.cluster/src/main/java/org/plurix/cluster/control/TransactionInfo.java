package org.plurix.cluster.control;

/** A registered transaction as {@code ps} shows it. */
public record TransactionInfo(int id, String name, String type, int station, int slot, int priority, int runs, int aborts, int address) {
}

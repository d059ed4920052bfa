package org.plurix.ide.views.live;

/** A registered transaction of a cluster by its id (the address of its object). */
public record TransactionRef(String cluster, int id) {
}

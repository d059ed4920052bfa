package org.plurix.ide.views.live;

/** A page of a cluster's shared heap by its number. */
public record PageRef(String cluster, int page) {
}

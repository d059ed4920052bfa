package org.plurix.ide.views.live;

/** An object of a cluster's heap by its address, as views pass it around; says nothing about whether it is still there. */
public record ObjectRef(String cluster, int address) {
}

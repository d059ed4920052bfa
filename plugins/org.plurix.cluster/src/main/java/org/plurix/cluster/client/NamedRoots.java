package org.plurix.cluster.client;

import java.util.List;

/** Where everything begins: the registry of names, and the classes with static references. */
public record NamedRoots(Stamp at, List<Root> roots) {
    /** @param name registry name, or {@code class.field} of a static */
    public record Root(String name, boolean registered, int address, String type) {
    }
}

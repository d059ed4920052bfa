package org.plurix.pjc.image;

/** Where an object lives (docs/address-space.md). DHS regions in the order of their addresses, then the node-local one. */
public enum Region {
    /** Machine code only. */
    CODE,
    /** Descriptors, records, literals: present on every station, written only by deploys. */
    RESIDENT,
    /** Statics objects. */
    SHARED,
    /** Objects that the image starts with. */
    OBJECTS,
    /** Statics and objects of node-local classes: a copy per node. */
    LOCAL
}

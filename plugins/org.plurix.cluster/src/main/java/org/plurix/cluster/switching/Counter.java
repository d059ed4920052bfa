package org.plurix.cluster.switching;

/** What the virtual Ethernet counts. Nothing is dropped without one of these going up. */
public enum Counter {
    RECEIVED("frames in"),
    DELIVERED("frames out"),
    FLOODED("frames flooded"),
    RUNT("dropped: shorter than an Ethernet header"),
    OVERSIZE("dropped: longer than a standard frame"),
    BAD_SOURCE("dropped: multicast or zero source address"),
    LOST("dropped by the fault plan"),
    PARTITIONED("dropped by a partition"),
    DUPLICATED("doubled by the fault plan"),
    REORDERED("held back by the fault plan"),
    DELAYED("delayed by the fault plan"),
    DELAY_QUEUE_FULL("dropped: delay queue full"),
    SEND_QUEUE_FULL("dropped: the receiver's queue is full"),
    FOREIGN("dropped: not from the port's own node");

    public final String text;

    Counter(String text) {
        this.text = text;
    }
}

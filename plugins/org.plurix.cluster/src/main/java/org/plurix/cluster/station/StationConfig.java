package org.plurix.cluster.station;

import org.plurix.cluster.switching.PortPair;

/**
 * What a host station needs to become a member.
 *
 * @param station   its number
 * @param cluster   number of the cluster, the same for all its stations
 * @param founder   true for exactly one station of a cluster
 * @param ports     its line to the virtual Ethernet
 * @param maxFrames how many pages it may keep (content, shadow images, staged images together)
 * @param copies    stations that keep every committed page; the same for all stations of the cluster
 */
public record StationConfig(int station, int cluster, boolean founder, PortPair ports, int maxFrames, int copies) {
    /** 64 MiB. */
    public static final int DEFAULT_FRAMES = 16_384;
    public static final int DEFAULT_COPIES = 2;

    public StationConfig(int station, int cluster, boolean founder, PortPair ports, int maxFrames) {
        this(station, cluster, founder, ports, maxFrames, DEFAULT_COPIES);
    }
}

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
 */
public record StationConfig(int station, int cluster, boolean founder, PortPair ports, int maxFrames) {
    /** 64 MiB. */
    public static final int DEFAULT_FRAMES = 16_384;
}

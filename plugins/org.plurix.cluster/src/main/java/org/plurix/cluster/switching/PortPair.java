package org.plurix.cluster.switching;

/**
 * The two UDP loopback ports that join one station to the switch: the station binds {@code stationUdp} and sends to
 * {@code switchUdp}; the switch does the reverse. Either side may restart without the other noticing.
 */
public record PortPair(int port, int stationUdp, int switchUdp) {
}

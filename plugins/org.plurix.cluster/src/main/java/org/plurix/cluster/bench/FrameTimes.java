package org.plurix.cluster.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

import org.plurix.cluster.switching.SwitchServer.FrameTap;

import plurix.dhs.Wire;

/**
 * Measures at the switch, which sees both ends of every exchange: the raw turnaround of a small frame (a commit and its
 * acknowledgement, answered in the interrupt handler), a page fetch (request to the last of the page's frames), and a whole commit
 * (first frame to decision). All in one run between the same nodes, so their ratios mean something. Only nodes count, not the host.
 */
public final class FrameTimes implements FrameTap {
    private static final double MICRO = 1e3;
    private static final int PAGE_FRAMES = 3;

    public final Samples raw = new Samples();
    public final Samples page = new Samples();
    public final Samples commit = new Samples();
    private final int host;
    private final Map<Long, Long> commits = new HashMap<>();
    private final Map<Long, Long> requests = new HashMap<>();
    private final Map<Long, Integer> frames = new HashMap<>();

    public FrameTimes(int host) {
        this.host = host;
    }

    @Override
    public synchronized void frame(long nanos, int port, ByteBuffer frame) {
        if (port == host || frame.remaining() < Wire.ETHERNET_HEADER + Wire.HEADER + Long.BYTES) {
            return;
        }
        ByteBuffer payload = frame.position(frame.position() + Wire.ETHERNET_HEADER).slice().order(ByteOrder.LITTLE_ENDIAN);
        int target = payload.get(Wire.H_TO);
        switch (payload.get(Wire.H_TYPE)) {
            case Wire.COMMIT -> commits.putIfAbsent(payload.getLong(Wire.HEADER), nanos);
            case Wire.COMMIT_ACK -> add(raw, commits.get(payload.getLong(Wire.HEADER)), nanos);
            case Wire.DECIDE -> add(commit, commits.remove(payload.getLong(Wire.HEADER)), nanos);
            case Wire.PAGE_REQUEST -> {
                requests.put(key(port, payload.getInt(Wire.HEADER)), nanos);
                frames.remove(key(port, payload.getInt(Wire.HEADER)));
            }
            case Wire.PAGE_DATA -> {
                if (frames.merge(key(target, payload.getInt(Wire.HEADER)), 1, Integer::sum) == PAGE_FRAMES) {
                    add(page, requests.remove(key(target, payload.getInt(Wire.HEADER))), nanos);
                }
            }
            default -> {
                // other frames are not measured
            }
        }
    }

    private static long key(int station, int page) {
        return (long) station << 32 | page;
    }

    private static void add(Samples samples, Long start, long end) {
        if (start != null) {
            samples.add((end - start) / MICRO);
        }
    }
}

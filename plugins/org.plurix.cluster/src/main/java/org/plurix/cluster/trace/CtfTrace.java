package org.plurix.cluster.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.plurix.cluster.client.ClusterState;
import org.plurix.cluster.client.EventBatch;

/**
 * Writes events in the Common Trace Format 1.8: a folder with the description of the format ({@code metadata}) and one stream per station.
 * Nothing is interpreted: every event of the stations is an event of the trace, its fields named as {@link EventSchema} says.
 */
public final class CtfTrace implements TraceFile {
    static final int MAGIC = 0xC1FC1FC1;
    private static final int PACKET = 64 * 1024;
    /** Magic, identity, stream class; begin, end, size of content and packet in bits, lost events, station. */
    private static final int PACKET_HEAD = 4 + 16 + 4 + 8 + 8 + 8 + 8 + 8 + 4;
    /** Kind 2, time 8, number 8, a, b, c 4 each. */
    private static final int EVENT = 2 + 8 + 8 + 3 * 4;

    /** One station's file with its packet in the making. */
    private static final class Stream {
        final int station;
        final OutputStream file;
        final ByteBuffer packet = ByteBuffer.allocate(PACKET).order(ByteOrder.LITTLE_ENDIAN);
        long begin;
        long end;
        long discarded;

        Stream(int station, OutputStream file) {
            this.station = station;
            this.file = file;
            packet.position(PACKET_HEAD);
        }
    }

    private final Path folder;
    private final UUID identity = UUID.randomUUID();
    private final Map<Integer, String> kinds = EventSchema.names();
    private final Map<Integer, Stream> streams = new TreeMap<>();
    private final String stations;
    private boolean described;
    private long read;
    private long written;
    private long missed;

    /**
     * @param folder is made; it must not hold anything yet
     * @param state  names stations and transactions
     */
    public CtfTrace(Path folder, ClusterState state) throws IOException {
        this.folder = folder;
        if (Files.exists(folder)) {
            try (var files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new IOException(folder + " is not empty: a trace needs a folder of its own");
                }
            }
        }
        Files.createDirectories(folder);
        StringBuilder names = new StringBuilder();
        for (ClusterState.Station station : state.stations()) {
            names.append("    station_").append(station.id()).append(" = \"").append(station.name()).append("\";\n");
            station.transactions().forEach(t -> names.append("    transaction_").append(Integer.toHexString(t.id())).append(" = \"")
                    .append(t.name().replaceAll("[\"\\\\\\p{Cntrl}]", "?")).append("\";\n"));
        }
        stations = names.toString();
    }

    @Override
    public void add(EventBatch batch) throws IOException {
        if (!described) {
            Files.writeString(folder.resolve("metadata"), new CtfMetadata(identity, kinds, stations, batch.startEpochMillis()).text(),
                    StandardCharsets.UTF_8);
            described = true;
        }
        missed += batch.missed();
        for (int i = 0; i < batch.size(); i++) {
            read++;
            if (kinds.containsKey(batch.kind()[i])) {
                event(stream(batch.station()[i]), batch, i);
            }
        }
        for (EventBatch.Source source : batch.sources()) {
            if (streams.containsKey(source.station())) {
                streams.get(source.station()).discarded = source.dropped();
            }
        }
    }

    private Stream stream(int station) throws IOException {
        Stream stream = streams.get(station);
        if (stream == null) {
            stream = new Stream(station, Files.newOutputStream(folder.resolve("station" + station)));
            streams.put(station, stream);
        }
        return stream;
    }

    private void event(Stream stream, EventBatch e, int i) throws IOException {
        if (stream.packet.remaining() < EVENT) {
            flush(stream);
        }
        if (stream.packet.position() == PACKET_HEAD) {
            stream.begin = e.micros()[i];
        }
        stream.end = e.micros()[i];
        stream.packet.putShort((short) e.kind()[i]).putLong(e.micros()[i]).putLong(e.number()[i]).putInt(e.a()[i]).putInt(e.b()[i])
                .putInt(e.c()[i]);
        written++;
    }

    private void flush(Stream stream) throws IOException {
        int size = stream.packet.position();
        if (size == PACKET_HEAD) {
            return;
        }
        long bits = (long) size * Byte.SIZE;
        stream.packet.position(0);
        stream.packet.putInt(MAGIC);
        stream.packet.order(ByteOrder.BIG_ENDIAN).putLong(identity.getMostSignificantBits()).putLong(identity.getLeastSignificantBits());
        stream.packet.order(ByteOrder.LITTLE_ENDIAN).putInt(0).putLong(stream.begin).putLong(stream.end).putLong(bits).putLong(bits)
                .putLong(stream.discarded).putInt(stream.station);
        stream.file.write(stream.packet.array(), 0, size);
        stream.packet.clear().position(PACKET_HEAD);
    }

    @Override
    public long read() {
        return read;
    }

    @Override
    public long written() {
        return written;
    }

    @Override
    public long missed() {
        return missed;
    }

    @Override
    public void close() throws IOException {
        for (Stream stream : streams.values()) {
            flush(stream);
            stream.file.close();
        }
    }
}

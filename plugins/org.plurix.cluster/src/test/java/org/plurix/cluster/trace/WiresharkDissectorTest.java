package org.plurix.cluster.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.cluster.record.EventRecorder;
import org.plurix.cluster.station.HeapImage;
import org.plurix.cluster.station.HostStation;
import org.plurix.cluster.station.StationConfig;
import org.plurix.cluster.switching.SwitchServer;

import plurix.dhs.AddressSpace;
import plurix.dhs.Wire;

/** The dissector must know what the document knows, and show recorded frames as the engine's own constants read them. */
class WiresharkDissectorTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int STATIONS = 3;
    private static final int CELL = AddressSpace.DHS_START + 100 * AddressSpace.PAGE_SIZE;
    private static final int COMMITS = 20;

    @TempDir
    private Path folder;

    @Test
    void everyMessageOfTheEngineIsDescribed() {
        Map<Integer, WireLayout.Message> messages = WireLayout.messages();
        for (int type = 1; type < Wire.TYPES; type++) {
            assertTrue(messages.containsKey(type), "wireshark/messages.txt lacks message type " + type);
        }
        for (WireLayout.Message message : messages.values()) {
            for (WireLayout.Item item : message.items()) {
                assertTrue(item.offset() >= 0 && item.offset() + item.size() <= Wire.MAX_BODY, message.name() + " " + item.name());
            }
        }
    }

    /** Rows like {@code | 8 | COMMIT_ACK | ...} and {@code | 14 / 15 | TOKEN / TOKEN_ACK | ...}. */
    @Test
    void theDocumentNamesTheSameMessages() throws IOException {
        String text = Files.readString(Path.of(System.getProperty("plurix.home"), "docs/protocol.md"));
        Matcher row = Pattern.compile("^\\| (\\d+)(?: / (\\d+))? \\| ([A-Z_]+)(?: / (_?[A-Z_]+))? \\|", Pattern.MULTILINE).matcher(text);
        Map<Integer, String> documented = new HashMap<>();
        while (row.find()) {
            documented.put(Integer.valueOf(row.group(1)), row.group(3));
            if (row.group(2) != null) {
                documented.put(Integer.valueOf(row.group(2)), row.group(4));
            }
        }
        assertTrue(documented.size() > 10, documented.toString());
        Map<Integer, WireLayout.Message> messages = WireLayout.messages();
        documented.forEach((type, name) -> assertTrue(messages.get(type).name().endsWith(name), type + " is " + name + " in docs/protocol.md"));
    }

    /** Frames of stations that found a cluster, join it and commit. */
    private Path record() throws IOException {
        Path file = folder.resolve("cluster.pcap");
        List<HostStation> stations = new ArrayList<>();
        try (SwitchServer ethernet = new SwitchServer()) {
            ethernet.startCapture(file);
            for (int i = 0; i < STATIONS; i++) {
                HostStation station = new HostStation(new StationConfig(i, 77, i == 0, ethernet.open(i), 4096), HeapImage.empty(),
                        new EventRecorder(1 << 10).forStation(i));
                stations.add(station);
                station.start();
            }
            for (HostStation station : stations) {
                assertTrue(station.await(e -> e.isJoined() && Long.bitCount(e.members()) == STATIONS, LIMIT), "join");
            }
            for (int i = 0; i < COMMITS; i++) {
                stations.get(i % STATIONS).transact("count", LIMIT, t -> {
                    t.store32(CELL, t.load32(CELL) + 1);
                    return null;
                });
            }
            ethernet.stopCapture();
        } finally {
            for (HostStation station : stations) {
                station.halt();
            }
        }
        return file;
    }

    private static List<ByteBuffer> frames(Path pcap) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(pcap)).order(ByteOrder.LITTLE_ENDIAN);
        List<ByteBuffer> frames = new ArrayList<>();
        for (int at = 24; at < file.limit(); at += 16 + file.getInt(at + 8)) {
            frames.add(file.slice(at + 16 + Wire.ETHERNET_HEADER, file.getInt(at + 8) - Wire.ETHERNET_HEADER).order(ByteOrder.LITTLE_ENDIAN));
        }
        return frames;
    }

    @Test
    void tsharkShowsWhatTheEngineWrote() throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, "tshark"))),
                "tshark is not installed");
        Path pcap = record();
        Path script = Files.writeString(folder.resolve("plurix.lua"), WiresharkDissector.script());
        List<String> lines = tshark(pcap, script, "plurix.type", "plurix.sender", "plurix.incarnation", "plurix.decided", "plurix.commit.commit",
                "plurix.commit_ack.commit", "plurix.page_request.page", "plurix.token.token_serial", "plurix.directory_data.count");
        List<ByteBuffer> frames = frames(pcap);
        assertEquals(frames.size(), lines.size());
        for (int i = 0; i < frames.size(); i++) {
            assertEquals(expected(frames.get(i)), lines.get(i), "frame " + (i + 1));
        }
        assertTrue(frames.stream().filter(f -> f.get(Wire.H_TYPE) == Wire.COMMIT).count() >= COMMITS);
    }

    private static String expected(ByteBuffer frame) {
        int type = frame.get(Wire.H_TYPE);
        int body = Wire.HEADER;
        return String.join(";", Integer.toString(type), Integer.toString(frame.get(Wire.H_SENDER)),
                String.format("0x%08x", frame.getInt(Wire.H_INCARNATION)), Long.toUnsignedString(frame.getLong(Wire.H_DECIDED)),
                type == Wire.COMMIT ? Long.toString(frame.getLong(body + Wire.CO_NUMBER)) : "",
                type == Wire.COMMIT_ACK ? Long.toString(frame.getLong(body + Wire.CA_NUMBER)) : "",
                type == Wire.PAGE_REQUEST ? Integer.toString(frame.getInt(body + Wire.PR_PAGE)) : "",
                type == Wire.TOKEN ? Integer.toUnsignedString(frame.getInt(body + Wire.TO_SERIAL)) : "",
                type == Wire.DIRECTORY_DATA ? Integer.toString(frame.getInt(body + Wire.DD_COUNT)) : "");
    }

    private List<String> tshark(Path pcap, Path script, String... fields) throws Exception {
        List<String> words = new ArrayList<>(List.of("tshark", "-X", "lua_script:" + script, "-r", pcap.toString(), "-T", "fields", "-E",
                "separator=;"));
        for (String field : fields) {
            words.addAll(List.of("-e", field));
        }
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(words).redirectError(errors.toFile()).start();
        List<String> lines;
        try (var out = process.inputReader()) {
            lines = out.lines().toList();
        }
        assertEquals(0, process.waitFor(), () -> "tshark failed: " + lines);
        String said = Files.readString(errors);
        assertFalse(said.toLowerCase(java.util.Locale.ROOT).contains("lua"), said);
        return lines;
    }
}

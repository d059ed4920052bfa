package org.plurix.cluster.trace;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The description of a trace in the Trace Stream Description Language, version 1.8; {@link CtfTrace} writes what it says. */
final class CtfMetadata {
    private static final String HEAD = """
            /* CTF 1.8 */

            typealias integer { size = 16; align = 8; signed = false; byte_order = le; } := kind_t;
            typealias integer { size = 32; align = 8; signed = false; byte_order = le; } := word_t;
            typealias integer { size = 32; align = 8; signed = true; byte_order = le; } := value_t;
            typealias integer { size = 64; align = 8; signed = false; byte_order = le; } := long_t;
            typealias integer { size = 8; align = 8; signed = false; byte_order = le; } := byte_t;

            trace {
                major = 1;
                minor = 8;
                uuid = "%s";
                byte_order = le;
                packet.header := struct {
                    word_t magic;
                    byte_t uuid[16];
                    word_t stream_id;
                };
            };

            env {
                domain = "plurix";
                tracer_name = "plurix";
            %s};

            clock {
                name = monotonic;
                freq = 1000000;
                offset_s = %d;
                offset = %d;
            };

            typealias integer { size = 64; align = 8; signed = false; byte_order = le; map = clock.monotonic.value; } := time_t;

            stream {
                id = 0;
                packet.context := struct {
                    time_t timestamp_begin;
                    time_t timestamp_end;
                    long_t content_size;
                    long_t packet_size;
                    long_t events_discarded;
                    word_t cpu_id;
                };
                event.header := struct {
                    kind_t id;
                    time_t timestamp;
                };
            };
            """;
    private static final int MILLIS = 1000;

    private final String text;

    /** @param environment lines of names, each ended by a semicolon */
    CtfMetadata(UUID identity, Map<Integer, String> kinds, String environment, long startEpochMillis) {
        StringBuilder builder = new StringBuilder(String.format(HEAD, identity, environment, startEpochMillis / MILLIS,
                startEpochMillis % MILLIS * MILLIS));
        kinds.forEach((kind, name) -> builder.append(event(kind, name)));
        text = builder.toString();
    }

    private static String event(int kind, String name) {
        List<String> fields = EventSchema.fields(kind);
        return "\nevent {\n    id = " + kind + ";\n    name = \"" + name + "\";\n    stream_id = 0;\n    fields := struct {\n        long_t number;\n"
                + "        value_t " + fields.get(0) + ";\n        value_t " + fields.get(1) + ";\n        value_t " + fields.get(2)
                + ";\n    };\n};\n";
    }

    String text() {
        return text;
    }
}

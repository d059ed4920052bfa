package org.plurix.cluster.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a trace by its own description: sizes and names come from {@code metadata}, nothing from the writer. */
final class CtfReader {
    record Event(String name, Map<String, Long> fields) {
    }

    private record Type(int bytes, boolean signed) {
    }

    private record Member(Type type, String name, int count) {
    }

    private static final Pattern ALIAS = Pattern.compile("typealias integer \\{ size = (\\d+);[^}]*signed = (true|false);[^}]*\\} := (\\w+);");
    private static final Pattern EVENT = Pattern
            .compile("event \\{\\s*id = (\\d+);\\s*name = \"(\\w+)\";\\s*stream_id = 0;\\s*fields := struct \\{([^}]*)\\};\\s*\\};");
    private static final Pattern MEMBER = Pattern.compile("(\\w+_t) (\\w+)(?:\\[(\\d+)\\])?;");

    final String metadata;
    private final Map<String, Type> types = new HashMap<>();
    private final Map<Long, List<Member>> layouts = new TreeMap<>();
    private final Map<Long, String> names = new TreeMap<>();
    private final List<Member> packetHeader;
    private final List<Member> packetContext;
    private final List<Member> eventHeader;

    CtfReader(Path folder) throws IOException {
        metadata = Files.readString(folder.resolve("metadata"));
        Matcher alias = ALIAS.matcher(metadata);
        while (alias.find()) {
            types.put(alias.group(3), new Type(Integer.parseInt(alias.group(1)) / 8, Boolean.parseBoolean(alias.group(2))));
        }
        packetHeader = struct("packet.header");
        packetContext = struct("packet.context");
        eventHeader = struct("event.header");
        Matcher event = EVENT.matcher(metadata);
        while (event.find()) {
            names.put(Long.valueOf(event.group(1)), event.group(2));
            layouts.put(Long.valueOf(event.group(1)), members(event.group(3)));
        }
    }

    private List<Member> struct(String name) {
        Matcher found = Pattern.compile(Pattern.quote(name) + " := struct \\{([^}]*)\\}").matcher(metadata);
        if (!found.find()) {
            throw new IllegalStateException("no " + name);
        }
        return members(found.group(1));
    }

    private List<Member> members(String text) {
        List<Member> result = new ArrayList<>();
        Matcher member = MEMBER.matcher(text);
        while (member.find()) {
            result.add(new Member(types.get(member.group(1)), member.group(2), member.group(3) == null ? 1 : Integer.parseInt(member.group(3))));
        }
        return result;
    }

    /** All events of a stream; each has also the fields of its header and of its packet's context. */
    List<Event> read(Path stream) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(stream)).order(ByteOrder.LITTLE_ENDIAN);
        List<Event> result = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int start = bytes.position();
            Map<String, Long> head = fields(packetHeader, bytes);
            if (head.get("magic") != 0xC1FC1FC1L) {
                throw new IllegalStateException("no packet at " + start);
            }
            Map<String, Long> context = fields(packetContext, bytes);
            int end = start + (int) (context.get("content_size") / 8);
            while (bytes.position() < end) {
                Map<String, Long> all = new LinkedHashMap<>(context);
                all.putAll(fields(eventHeader, bytes));
                long id = all.get("id");
                all.putAll(fields(layouts.get(id), bytes));
                result.add(new Event(names.get(id), all));
            }
            bytes.position(start + (int) (context.get("packet_size") / 8));
        }
        return result;
    }

    private static Map<String, Long> fields(List<Member> members, ByteBuffer bytes) {
        Map<String, Long> result = new LinkedHashMap<>();
        for (Member member : members) {
            for (int i = 0; i < member.count; i++) {
                result.put(member.name, number(member.type, bytes));
            }
        }
        return result;
    }

    private static long number(Type type, ByteBuffer bytes) {
        return switch (type.bytes) {
            case 1 -> bytes.get() & 0xFFL;
            case 2 -> bytes.getShort() & 0xFFFFL;
            case 4 -> type.signed ? bytes.getInt() : bytes.getInt() & 0xFFFF_FFFFL;
            default -> bytes.getLong();
        };
    }
}

package org.plurix.cluster.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import plurix.dhs.Wire;

/**
 * The bodies of the protocol's messages as data: fields from {@code wireshark/messages.txt}, their places from the constants that the engine
 * itself uses, so that the two cannot drift apart.
 */
final class WireLayout {
    /** A field of a body (or of a repeated entry): where, how many bytes (0: to the end), what kind. */
    record Item(String name, int offset, int size, String kind) {
    }

    /** An entry that is repeated as often as a field of the body says. */
    record Each(int countAt, int countSize, int first, int size, List<Item> items) {
    }

    /** A message type; {@code each} is null when nothing is repeated. */
    record Message(int type, String name, List<Item> items, Each each) {
    }

    private final Map<Integer, Message> messages = new TreeMap<>();
    private String name;
    private List<Item> items;
    private Each each;

    private WireLayout() {
    }

    /** All message types by number. */
    static Map<Integer, Message> messages() {
        WireLayout layout = new WireLayout();
        resource("messages.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(layout::line);
        layout.finish();
        return layout.messages;
    }

    static String resource(String file) {
        try (InputStream in = WireLayout.class.getResourceAsStream("/wireshark/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void line(String line) {
        String[] words = line.strip().split(" +");
        if (!line.startsWith(" ")) {
            finish();
            name = words[0];
            items = new ArrayList<>();
            each = null;
        } else if (words[0].equals("each")) {
            each = new Each(place(words[1]), Integer.parseInt(words[2]), place(words[3]), place(words[4]), new ArrayList<>());
        } else if (words[0].equals("+")) {
            add(each.items, words[1], words[2], words[3], words[4]);
        } else {
            add(items, words[0], words[1], words[2], words[3]);
        }
    }

    private static void add(List<Item> to, String offset, String size, String kind, String name) {
        if (place(offset) >= 0) {
            to.add(new Item(name, place(offset), Integer.parseInt(size), kind));
        }
    }

    private void finish() {
        if (name != null && place(name) >= 0) {
            messages.put(place(name), new Message(place(name), name, items, each));
        }
    }

    /** A number, or the value of a constant of {@link Wire}; -1 for one that it does not have. */
    private static int place(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        try {
            Field field = Wire.class.getField(word);
            return field.getInt(null);
        } catch (NoSuchFieldException | IllegalAccessException absent) {
            return -1;
        }
    }
}

package org.plurix.cluster.trace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import plurix.dhs.Wire;

/** Makes the dissector of the protocol for Wireshark (Lua): tables from {@link WireLayout}, code from {@code wireshark/dissector.lua}. */
public final class WiresharkDissector {
    private static final String MARK = "--@TABLES@\n";
    private static final List<WireLayout.Item> HEADER = List.of(new WireLayout.Item("magic", Wire.H_MAGIC, 4, "text"),
            new WireLayout.Item("version", Wire.H_VERSION, 1, "number"), new WireLayout.Item("type", Wire.H_TYPE, 1, "type"),
            new WireLayout.Item("length", Wire.H_LENGTH, 2, "number"), new WireLayout.Item("cluster", Wire.H_CLUSTER, 4, "hex"),
            new WireLayout.Item("history", Wire.H_HISTORY, 4, "hex"), new WireLayout.Item("sender", Wire.H_SENDER, 1, "station"),
            new WireLayout.Item("receiver", Wire.H_TO, 1, "number"), new WireLayout.Item("flags", Wire.H_FLAGS, 1, "hex"),
            new WireLayout.Item("auth_kind", Wire.H_AUTH_KIND, 1, "number"), new WireLayout.Item("incarnation", Wire.H_INCARNATION, 4, "hex"),
            new WireLayout.Item("epoch", Wire.H_EPOCH, 4, "number"), new WireLayout.Item("decided", Wire.H_DECIDED, 8, "number"),
            new WireLayout.Item("serial", Wire.H_SERIAL, 4, "number"), new WireLayout.Item("crc", Wire.H_CRC, 4, "hex"),
            new WireLayout.Item("auth_tag", Wire.H_AUTH_TAG, 8, "hex"));

    private WiresharkDissector() {
    }

    /** The whole script. */
    public static String script() {
        return WireLayout.resource("dissector.lua").replace(MARK, tables());
    }

    private static String tables() {
        Map<Integer, WireLayout.Message> messages = WireLayout.messages();
        StringBuilder lua = new StringBuilder();
        number(lua, "etherType", Wire.ETHER_TYPE);
        number(lua, "headerSize", Wire.HEADER);
        number(lua, "typeAt", Wire.H_TYPE);
        number(lua, "lengthAt", Wire.H_LENGTH);
        number(lua, "senderAt", Wire.H_SENDER);
        number(lua, "toAt", Wire.H_TO);
        number(lua, "all", Wire.ALL);
        number(lua, "nobody", Wire.NOBODY);
        lua.append("local types = {");
        messages.values().forEach(m -> lua.append(" [").append(m.type()).append("] = \"").append(m.name()).append("\","));
        lua.append(" }\n-- name, offset, size (0: to the end), kind\nlocal header = ").append(list(HEADER)).append("\nlocal bodies = {\n");
        messages.values().forEach(m -> lua.append("  [").append(m.type()).append("] = { fields = ").append(list(m.items())).append(each(m.each()))
                .append(" },\n"));
        return lua.append("}\n").toString();
    }

    private static void number(StringBuilder lua, String name, int value) {
        lua.append("local ").append(name).append(" = ").append(value).append('\n');
    }

    private static String each(WireLayout.Each each) {
        return each == null ? "" : String.format(Locale.ROOT, ", each = { countAt = %d, countSize = %d, first = %d, size = %d, fields = %s }",
                each.countAt(), each.countSize(), each.first(), each.size(), list(each.items()));
    }

    private static String list(List<WireLayout.Item> items) {
        return items.stream().map(i -> String.format(Locale.ROOT, "{ \"%s\", %d, %d, \"%s\" }", i.name(), i.offset(), i.size(), i.kind()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }
}

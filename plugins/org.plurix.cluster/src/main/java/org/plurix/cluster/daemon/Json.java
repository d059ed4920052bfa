package org.plurix.cluster.daemon;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Conversions between records and JSON, and checked access to request arguments. */
final class Json {
    private static final int HEX = 16;
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private Json() {
    }

    static JsonElement of(Object value) {
        return GSON.toJsonTree(value);
    }

    static String text(JsonObject arguments, String name) {
        JsonElement value = arguments.get(name);
        if (value == null || value.isJsonNull()) {
            throw new IllegalArgumentException("argument '" + name + "' is missing");
        }
        return value.getAsString();
    }

    static String text(JsonObject arguments, String name, String otherwise) {
        JsonElement value = arguments.get(name);
        return value == null || value.isJsonNull() ? otherwise : value.getAsString();
    }

    static int number(JsonObject arguments, String name, int otherwise) {
        JsonElement value = arguments.get(name);
        return value == null || value.isJsonNull() ? otherwise : value.getAsInt();
    }

    /** An address as a number, or as text in hexadecimal. */
    static int address(JsonObject arguments, String name) {
        JsonElement value = arguments.get(name);
        if (value == null || value.isJsonNull()) {
            throw new IllegalArgumentException("argument '" + name + "' is missing");
        }
        if (value.getAsJsonPrimitive().isNumber()) {
            return value.getAsInt();
        }
        String text = value.getAsString();
        try {
            return Integer.parseUnsignedInt(text.startsWith("0x") ? text.substring(2) : text.substring(text.indexOf('@') + 1), HEX);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("'" + text + "' is no address: give it in hexadecimal, like 0x10203040");
        }
    }

    static boolean flag(JsonObject arguments, String name) {
        JsonElement value = arguments.get(name);
        return value != null && !value.isJsonNull() && value.getAsBoolean();
    }
}

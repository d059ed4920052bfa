package org.plurix.cluster.daemon;

import java.util.function.Consumer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** One thing a client may ask the daemon for. Runs on the connection's thread; {@code progress} sends a line at once. */
interface Operation {
    JsonElement run(JsonObject arguments, Consumer<String> progress) throws Exception;
}

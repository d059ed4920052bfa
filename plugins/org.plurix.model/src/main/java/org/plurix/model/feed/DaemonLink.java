package org.plurix.model.feed;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** One question to the daemon of a cluster. Answers, or throws {@code ClientException}, within a few seconds. */
@FunctionalInterface
public interface DaemonLink {
    JsonElement ask(String operation, JsonObject arguments);
}

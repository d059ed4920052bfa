package org.plurix.cluster.client;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * A connection that carries one JSON object per line. Requests: {@code {"op": name, ...}}. Answers: any number of
 * {@code {"progress": text}}, then one {@code {"result": value}} or {@code {"error": text, "usage": flag}}.
 */
public final class JsonLines implements Closeable {
    public static final String OPERATION = "op";
    public static final String PROGRESS = "progress";
    public static final String RESULT = "result";
    public static final String ERROR = "error";
    public static final String USAGE = "usage";

    private final SocketChannel channel;
    private final BufferedReader reader;

    public JsonLines(SocketChannel channel) {
        this.channel = channel;
        reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    }

    public synchronized void write(JsonObject message) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(message + "\n");
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** The next object, or null at the end of the connection. */
    public JsonObject read() throws IOException {
        String line = reader.readLine();
        if (line == null) {
            return null;
        }
        try {
            return JsonParser.parseString(line).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException malformed) {
            throw new IOException("not a JSON object: " + line, malformed);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

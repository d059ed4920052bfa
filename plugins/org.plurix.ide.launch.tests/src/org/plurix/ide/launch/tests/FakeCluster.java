package org.plurix.ide.launch.tests;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.plurix.cluster.client.JsonLines;
import org.plurix.cluster.client.RunDirectory;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Stands for a cluster on its real socket: nodes with states and output that the test sets, and answers to operations. A child process
 * that does nothing stands for the daemon's process, so that its end can be tried.
 */
public final class FakeCluster implements AutoCloseable {

	public final BlockingQueue<JsonObject> requests = new LinkedBlockingQueue<>();
	public final Map<String, Function<JsonObject, JsonElement>> answers = new ConcurrentHashMap<>();
	private final RunDirectory directory;
	private final Process daemon;
	private final ServerSocketChannel server;
	private final List<String> states = new ArrayList<>();
	private final JsonArray lines = new JsonArray();
	private final JsonArray notices = new JsonArray();

	public FakeCluster(String name, int nodes) throws IOException {
		directory = RunDirectory.of(name);
		directory.delete();
		directory.create();
		daemon = new ProcessBuilder("sleep", "100000").start();
		directory.writeState(daemon.toHandle());
		Files.writeString(directory.log(), "first line\nlast words\n");
		for (int i = 0; i < nodes; i++)
			states.add("READY");
		answers.put("info", request -> info());
		answers.put("consoles", this::consoles);
		answers.put("down", request -> down());
		server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		server.bind(UnixDomainSocketAddress.of(directory.controlSocket()));
		Thread thread = new Thread(this::serve, "fake cluster");
		thread.setDaemon(true);
		thread.start();
	}

	/** A name that is free and belongs to this process. */
	public static String freeName(String part) {
		return part + '-' + ProcessHandle.current().pid();
	}

	private void serve() {
		try {
			while (true)
				try (SocketChannel client = server.accept()) {
					answer(client);
				}
		} catch (ClosedChannelException closed) {
			return;
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private void answer(SocketChannel client) {
		try (JsonLines connection = new JsonLines(client)) {
			JsonObject request = connection.read();
			if (request == null)
				return; // whoever asked went away
			String operation = request.get("op").getAsString();
			if (!operation.equals("info") && !operation.equals("consoles"))
				requests.add(request);
			Function<JsonObject, JsonElement> known = answers.get(operation);
			JsonObject answer = new JsonObject();
			try {
				answer.add("result", known == null ? fail("unknown operation " + operation) : known.apply(request));
			} catch (IllegalArgumentException refused) {
				answer.addProperty("error", refused.getMessage());
				answer.addProperty("usage", false);
			}
			connection.write(answer);
		} catch (IOException gone) {
			// whoever asked does not wait for the answer; others will ask
		}
	}

	private static JsonElement fail(String text) {
		throw new IllegalArgumentException(text);
	}

	private synchronized JsonElement info() {
		JsonObject info = new JsonObject();
		info.addProperty("commit", 7);
		JsonArray nodes = new JsonArray();
		for (int i = 0; i < states.size(); i++)
			nodes.add(new Gson().toJsonTree(Map.of("number", i, "name", "node" + i, "state", states.get(i))));
		info.add("nodes", nodes);
		info.add("notices", notices.deepCopy());
		return info;
	}

	private synchronized JsonElement consoles(JsonObject request) {
		int since = request.get("since").getAsInt();
		int end = Math.min(lines.size(), since + request.get("limit").getAsInt());
		JsonObject batch = new JsonObject();
		batch.addProperty("run", 1);
		batch.addProperty("next", end);
		batch.addProperty("missed", 0);
		JsonArray part = new JsonArray();
		for (int i = since; i < end; i++)
			part.add(lines.get(i));
		batch.add("lines", part);
		return batch;
	}

	private JsonElement down() {
		daemon.destroy();
		return new JsonObject();
	}

	public synchronized void state(int node, String state) {
		if (node == states.size())
			states.add(state);
		else
			states.set(node, state);
	}

	public synchronized void print(int node, String text) {
		lines.add(new Gson().toJsonTree(Map.of("sequence", lines.size(), "node", node, "epochMillis", 0, "text", text)));
	}

	public synchronized void notice(int station, String text) {
		notices.add(new Gson().toJsonTree(Map.of("time", "t" + notices.size(), "station", station, "text", text)));
	}

	/** As if somebody had killed the daemon. */
	public void crash() {
		daemon.destroyForcibly();
	}

	/** As `plurix down` in a terminal does it. */
	public void endOutside() throws IOException {
		daemon.destroyForcibly();
		Await.until(() -> !daemon.isAlive(), () -> "the child lives");
		directory.delete();
	}

	public boolean isAlive() {
		return daemon.isAlive();
	}

	/** The next request that is no routine question. */
	public JsonObject nextRequest(String operation) throws InterruptedException {
		while (true) {
			JsonObject request = requests.poll(60, TimeUnit.SECONDS);
			if (request == null)
				throw new AssertionError("no request " + operation);
			if (request.get("op").getAsString().equals(operation))
				return request;
		}
	}

	@Override
	public void close() throws IOException {
		server.close();
		daemon.destroyForcibly();
		Await.until(() -> !daemon.isAlive(), () -> "the child lives");
		directory.delete();
	}
}

package org.plurix.cli;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.plurix.cluster.client.JsonLines;
import org.plurix.cluster.client.RunDirectory;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Stands for the daemon of a cluster on its real socket: keeps the requests and gives one prepared answer to each. */
final class FakeDaemon implements AutoCloseable {

	final String name = "test-" + ProcessHandle.current().pid();
	final BlockingQueue<JsonObject> requests = new LinkedBlockingQueue<>();
	private final RunDirectory directory = RunDirectory.of(name);
	private final ServerSocketChannel server;
	private final String[] answers;

	/** @param answers JSON objects sent after each request, the last one with a result or an error */
	FakeDaemon(String... answers) throws IOException {
		this.answers = answers;
		directory.delete();
		directory.create();
		directory.writeState(ProcessHandle.current());
		server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		server.bind(UnixDomainSocketAddress.of(directory.controlSocket()));
		Thread thread = new Thread(this::serve, "fake daemon");
		thread.setDaemon(true);
		thread.start();
	}

	private void serve() {
		while (true) {
			try (JsonLines lines = new JsonLines(server.accept())) {
				requests.add(lines.read());
				for (String answer : answers)
					lines.write(JsonParser.parseString(answer).getAsJsonObject());
			} catch (ClosedChannelException closed) {
				return;
			} catch (IOException failure) {
				throw new IllegalStateException(failure);
			}
		}
	}

	@Override
	public void close() throws IOException {
		server.close();
		directory.delete();
	}
}

package org.plurix.ide.launch.daemon;

import java.io.IOException;
import java.time.Duration;

import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterClient;
import org.plurix.cluster.client.ConsoleBatch;
import org.plurix.ide.launch.LaunchCore;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/**
 * Follows a running cluster for a launch: its nodes' output and states, on a thread of its own, until it is closed or the cluster has
 * ended. A daemon that is late costs patience, never an error; only the end of its process ends the session.
 */
public final class ClusterSession implements AutoCloseable {

	/** Called on the session's thread, one call at a time. */
	public interface Listener {

		void lines(ConsoleBatch batch);

		void status(ClusterStatus status);

		/** The daemon does not answer, or answers again. */
		void silent(boolean silent, String reason);

		/** The daemon's process has ended; the text says why as far as its log tells. Last call. */
		void ended(String log);
	}

	private static final Duration PATIENCE = Duration.ofSeconds(3);
	private static final long CONSOLE_MILLIS = 150;
	private static final int POLLS_PER_STATUS = 5;
	private static final int LINES = 2000;
	private static final Gson GSON = new Gson();

	private final ClusterClient client;
	private final Listener listener;
	private final Thread thread;
	private final LogTail log;
	private volatile boolean closed;
	private boolean silent;
	private long run = -1;
	private long next;

	public ClusterSession(ClusterClient client, Listener listener) {
		this.client = client;
		this.listener = listener;
		log = new LogTail(client.directory().log());
		thread = new Thread(this::follow, "Plurix cluster " + client.directory().name()); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.setUncaughtExceptionHandler((t, failure) -> LaunchCore.log().error(t.getName() + " is no longer followed", failure)); //$NON-NLS-1$
	}

	public void start() {
		thread.start();
	}

	public ClusterClient client() {
		return client;
	}

	private void follow() {
		try {
			for (int poll = 0; !closed; poll++) {
				if (!isAlive()) {
					listener.ended(log.text());
					return;
				}
				ask(poll % POLLS_PER_STATUS == 0);
				if (poll % POLLS_PER_STATUS == 0)
					log.look();
				Thread.sleep(CONSOLE_MILLIS);
			}
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt(); // by close()
		}
	}

	private boolean isAlive() {
		try {
			return client.directory().daemon().isPresent();
		} catch (IOException unreadable) {
			return false; // its run directory is being removed
		}
	}

	private void ask(boolean status) {
		try {
			if (status)
				listener.status(ClusterStatus.of(client.callWithin(PATIENCE, "info", new JsonObject()).getAsJsonObject())); //$NON-NLS-1$
			console();
			heard(false, ""); //$NON-NLS-1$
		} catch (ClientException failure) {
			if (!closed && isAlive())
				heard(true, failure.getMessage());
		}
	}

	private void heard(boolean nowSilent, String reason) {
		if (silent != nowSilent) {
			silent = nowSilent;
			listener.silent(nowSilent, reason);
		}
	}

	private void console() {
		ConsoleBatch batch;
		do {
			JsonObject arguments = new JsonObject();
			arguments.addProperty("since", next); //$NON-NLS-1$
			arguments.addProperty("limit", LINES); //$NON-NLS-1$
			batch = GSON.fromJson(client.callWithin(PATIENCE, "consoles", arguments), ConsoleBatch.class); //$NON-NLS-1$
			if (run != -1 && batch.run() != run) {
				run = -1; // another recording: from its beginning
				next = 0;
				continue;
			}
			run = batch.run();
			next = batch.next();
			if (!batch.lines().isEmpty() || batch.missed() > 0)
				listener.lines(batch);
		} while (!closed && (run == -1 || batch.lines().size() == LINES));
	}

	/** Stops following; the cluster goes on. Returns at once. */
	@Override
	public void close() {
		closed = true;
		thread.interrupt();
	}
}

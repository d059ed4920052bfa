package org.plurix.ide.product.help;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.server.HelpServer;

/**
 * Serves the pages of the help system to a browser on this machine, in our own product only: Eclipse's web application needs a servlet
 * container, which the product does not carry. Called by the help system, from any thread; nobody else may connect than this machine.
 */
public final class ProductHelpServer extends HelpServer {
	private static final int WAITING_CONNECTIONS = 16;
	private static final int THREADS = 4;

	private final HelpPages pages = new HelpPages();
	private ServerSocket socket;
	private ExecutorService workers;

	@Override
	public synchronized void start(String webApplication) throws IOException {
		if (socket != null)
			return;
		socket = new ServerSocket(0, WAITING_CONNECTIONS, InetAddress.getLoopbackAddress());
		workers = Executors.newFixedThreadPool(THREADS, ProductHelpServer::daemon);
		ServerSocket accepted = socket;
		ExecutorService serving = workers;
		daemon(() -> accept(accepted, serving)).start();
	}

	@Override
	public synchronized void stop(String webApplication) {
		if (socket == null)
			return;
		close(socket);
		workers.shutdown();
		socket = null;
	}

	@Override
	public synchronized int getPort() {
		return socket == null ? -1 : socket.getLocalPort();
	}

	@Override
	public String getHost() {
		return InetAddress.getLoopbackAddress().getHostAddress();
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "Plurix help server"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	}

	/** Ends when the socket is closed. */
	private void accept(ServerSocket server, ExecutorService serving) {
		while (!server.isClosed())
			try {
				Socket connection = server.accept();
				serving.execute(() -> serve(connection));
			} catch (IOException | java.util.concurrent.RejectedExecutionException failure) {
				if (!server.isClosed())
					ILog.get().error("The help server cannot take a connection.", failure); //$NON-NLS-1$
			}
	}

	private void serve(Socket connection) {
		try (Socket open = connection) {
			HttpExchange.serve(open, pages);
		} catch (IOException failure) {
			ILog.get().info("A reader of the help has gone before the page was sent: " + failure.getMessage()); //$NON-NLS-1$
		}
	}

	private static void close(ServerSocket socket) {
		try {
			socket.close();
		} catch (IOException failure) {
			ILog.get().warn("The help server's socket cannot be closed.", failure); //$NON-NLS-1$
		}
	}
}

package org.plurix.ide.launch.process;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IFlushableStreamMonitor;

/**
 * Output of a node for the debugger's console: the newest text up to a limit, and listeners for what comes. Any thread.
 */
final class LineStream implements IFlushableStreamMonitor {

	/** Kept for a console that opens late; consoles have a limit of their own. */
	private static final int LIMIT = 1 << 18;

	private final List<IStreamListener> listeners = new CopyOnWriteArrayList<>();
	private final StringBuilder contents = new StringBuilder();
	private boolean buffered = true;

	void append(String text) {
		synchronized (this) {
			if (buffered) {
				contents.append(text);
				forgetOld();
			}
		}
		listeners.forEach(l -> l.streamAppended(text, this));
	}

	/** Drops whole lines. */
	private void forgetOld() {
		if (contents.length() > LIMIT) {
			int end = contents.indexOf("\n", contents.length() - LIMIT); //$NON-NLS-1$
			contents.delete(0, end < 0 ? contents.length() - LIMIT : end + 1);
		}
	}

	@Override
	public void addListener(IStreamListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(IStreamListener listener) {
		listeners.remove(listener);
	}

	@Override
	public synchronized String getContents() {
		return contents.toString();
	}

	@Override
	public synchronized void flushContents() {
		contents.setLength(0);
	}

	@Override
	public synchronized void setBuffered(boolean buffer) {
		buffered = buffer;
	}

	@Override
	public synchronized boolean isBuffered() {
		return buffered;
	}
}

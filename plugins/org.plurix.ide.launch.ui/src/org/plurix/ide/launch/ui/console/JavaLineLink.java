package org.plurix.ide.launch.ui.console;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.console.IHyperlink;
import org.plurix.ide.launch.ui.JavaPlaces;

/** A link to a line of a class. */
final class JavaLineLink implements IHyperlink {

	private final String type;
	private final int line;

	JavaLineLink(String type, int line) {
		this.type = type;
		this.line = line;
	}

	@Override
	public void linkEntered() {
		// the page underlines it
	}

	@Override
	public void linkExited() {
		// see linkEntered
	}

	@Override
	public void linkActivated() {
		JavaPlaces.open(type, line);
	}

	@Override
	public String toString() {
		return NLS.bind("{0}:{1}", type, line); //$NON-NLS-1$
	}
}

package org.plurix.ide.core.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.plurix.runtime.RuntimeHome;

/** The folders of the Plurix system that projects are made from: the class library and the example programs. */
public final class SystemSources {

	private static final String LIBRARY = "runtime-image/library/src"; //$NON-NLS-1$
	private static final String DEMOS = "runtime-image/demos"; //$NON-NLS-1$

	private SystemSources() {
	}

	/** The folder with the packages of the class library. Fails with a text for the user if there is none. */
	public static Path library() throws IOException {
		return folder(LIBRARY);
	}

	/** The folder with the example programs and their variants. Fails with a text for the user if there is none. */
	public static Path demos() throws IOException {
		return folder(DEMOS);
	}

	private static Path folder(String name) throws IOException {
		Path home;
		try {
			home = RuntimeHome.path();
		} catch (IllegalStateException | UncheckedIOException e) {
			throw new IOException(RuntimeMessages.bind(RuntimeMessages.noHome, e.getMessage()), e);
		}
		Path folder = home.resolve(name);
		if (!Files.isDirectory(folder)) {
			throw new IOException(RuntimeMessages.bind(RuntimeMessages.noFolder, home, name));
		}
		return folder;
	}
}

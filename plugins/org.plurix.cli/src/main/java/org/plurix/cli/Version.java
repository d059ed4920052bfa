package org.plurix.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this program, from the manifest of its jar; a run from class folders has none. */
public final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = Main.class.getPackage().getImplementationVersion();
		return new String[] { "Plurix " + (version == null ? "(not from a jar)" : version), "Java " + Runtime.version() };
	}
}

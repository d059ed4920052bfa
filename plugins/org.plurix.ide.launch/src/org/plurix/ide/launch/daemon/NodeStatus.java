package org.plurix.ide.launch.daemon;

/** A node as the daemon reports it. */
public record NodeStatus(int number, String name, State state) {

	/** {@code DEAD}: its QEMU ended by itself; {@code KILLED}: on request; {@code SILENT}: runs, but does not answer the others. */
	public enum State {
		STARTING, READY, SILENT, DEAD, KILLED;

		public boolean isAlive() {
			return this == STARTING || this == READY || this == SILENT;
		}
	}
}

package org.plurix.ide.views.heap;

/** What the inspector shows: an object by its address, or the static fields of a class. */
public record Target(int address, String statics) {
	public static Target object(int address) {
		return new Target(address, null);
	}

	public static Target statics(String className) {
		return new Target(0, className);
	}

	public boolean isStatics() {
		return statics != null;
	}
}

package org.plurix.architecture.samples.first;

import org.plurix.architecture.samples.second.Second;

/** Half of a deliberate package cycle: the cycle rule must find it. */
public final class First {

	public Second other;
}

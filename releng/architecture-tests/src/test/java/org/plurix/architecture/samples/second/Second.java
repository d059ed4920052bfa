package org.plurix.architecture.samples.second;

import org.plurix.architecture.samples.first.First;

/** The other half of the deliberate package cycle. */
public final class Second {

	public First other;
}

package org.plurix.ide.views.heap;

import java.util.Optional;

import org.plurix.model.feed.LiveCluster;

/** What the parts of the Heap view need of it. */
interface HeapLink {
	Optional<LiveCluster> shownCluster();

	/** Shows an object in the inspector; remembered in the history. */
	void inspect(Target target);

	/** Lists the instances of a class. */
	void instances(String className);

	/** Looks for paths from roots, or for references only, to an object. */
	void findPaths(int address, String name, boolean referrersOnly);

	/** One line for the user. */
	void say(String text);
}

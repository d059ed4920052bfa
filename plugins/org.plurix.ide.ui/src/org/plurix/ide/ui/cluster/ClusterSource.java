package org.plurix.ide.ui.cluster;

import java.io.IOException;
import java.util.Optional;

/** Where the view gets its data. Called in a background job, never in the UI thread; may take a second. */
@FunctionalInterface
public interface ClusterSource {

	/** Empty when no cluster runs. Throws when one runs but does not answer. */
	Optional<ClusterSnapshot> read() throws IOException;
}

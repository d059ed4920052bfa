package org.plurix.ide.core;

import java.time.Duration;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;

/**
 * What PJC's builder did in one build of one project. Value object.
 *
 * @param full      everything was looked at, not only what was affected by a change
 * @param compiled  sources that PJC compiled in this build
 * @param removed   sources that were deleted since the build before
 * @param types     binary names of the types in {@code compiled} that PJC compiled without an error
 * @param methods   methods compiled
 * @param codeBytes size of their machine code
 * @param errors    errors in the project when the build ended, JDT's and PJC's
 * @param duration  time PJC's builder took; JDT's builder not included
 */
public record BuildReport(IProject project, boolean full, List<IFile> compiled, List<IFile> removed, List<String> types, int methods,
		int codeBytes, int errors, Duration duration) {

	public BuildReport {
		compiled = List.copyOf(compiled);
		removed = List.copyOf(removed);
		types = List.copyOf(types);
	}

	/** True if the project may be deployed. */
	public boolean ok() {
		return errors == 0;
	}

	/** Lines of source were looked at or taken away: a deploy would find something to compare. */
	public boolean hasChanges() {
		return !compiled.isEmpty() || !removed.isEmpty();
	}
}

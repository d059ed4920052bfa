package org.plurix.ide.launch.deploy;

import java.time.Instant;
import java.util.List;

import org.plurix.cluster.client.DeployResult;

/**
 * One deploy, undo, or attempt of one, as it is shown and kept.
 *
 * @param serial  tells records apart; grows
 * @param result  null if nothing was committed because of {@code problems}
 * @param millis  from the request, which is the end of the build, to the answer
 */
public record DeployRecord(long serial, String cluster, Instant time, Kind kind, DeployResult result, List<DeployProblem> problems, long millis) {

	public enum Kind {
		START, SAVE, COMMAND, UNDO
	}

	public DeployRecord {
		problems = List.copyOf(problems);
	}

	/** Nothing was committed; what ran before runs on. */
	public boolean failed() {
		return result == null;
	}

	public boolean refusedAny() {
		return result != null && result.refusedAny();
	}

	/** Number of classes that are new or changed. */
	public long applied() {
		return result == null ? 0 : result.classes().stream().filter(DeployResult.ClassOutcome::applied).count();
	}

	public long refused() {
		return result == null ? 0 : result.classes().stream().filter(c -> c.status().equals("REFUSED")).count(); //$NON-NLS-1$
	}
}

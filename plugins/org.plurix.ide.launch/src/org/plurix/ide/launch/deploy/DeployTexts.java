package org.plurix.ide.launch.deploy;

import org.eclipse.osgi.util.NLS;
import org.plurix.ide.launch.Messages;

/** Deploys as text for the user. */
public final class DeployTexts {

	private DeployTexts() {
	}

	/** What happened, in one line. */
	public static String oneLine(DeployRecord record) {
		if (record.failed()) {
			DeployProblem first = record.problems().get(0);
			String text = first.message().lines().findFirst().orElse(""); //$NON-NLS-1$
			return NLS.bind(record.kind() == DeployRecord.Kind.UNDO ? Messages.deploy_undoFailed : Messages.deploy_failed, text, record.problems().size());
		}
		Object[] facts = { record.applied(), record.refused(), record.millis(), record.result().commit() };
		if (record.kind() == DeployRecord.Kind.UNDO)
			return NLS.bind(Messages.deploy_undone, facts);
		if (record.refusedAny())
			return NLS.bind(Messages.deploy_refused, facts);
		return NLS.bind(record.applied() == 0 ? Messages.deploy_unchanged : Messages.deploy_applied, facts);
	}
}

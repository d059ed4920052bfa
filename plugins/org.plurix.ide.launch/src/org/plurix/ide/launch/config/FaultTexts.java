package org.plurix.ide.launch.config;

import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.fault.FaultSpec;
import org.plurix.ide.launch.Messages;

/** Checks the texts of the network's faults with the same rules as the daemon. */
public final class FaultTexts {

	private FaultTexts() {
	}

	/** Null if all texts are right, else what is wrong with the first that is not. */
	public static String problem(NetworkSettings network) {
		String problem = probability(Messages.fault_loss, network.loss());
		problem = problem != null ? problem : probability(Messages.fault_duplicate, network.duplicate());
		problem = problem != null ? problem : probability(Messages.fault_reorder, network.reorder());
		problem = problem != null ? problem : duration(Messages.fault_delay, network.delay());
		problem = problem != null ? problem : duration(Messages.fault_jitter, network.jitter());
		return problem != null || network.seed().matches("-?\\d{0,18}") ? problem : NLS.bind(Messages.fault_badSeed, network.seed()); //$NON-NLS-1$
	}

	private static String probability(String what, String text) {
		return check(what, text, Messages.fault_badProbability, FaultSpec::probability);
	}

	private static String duration(String what, String text) {
		return check(what, text, Messages.fault_badDuration, FaultSpec::duration);
	}

	private interface Parser {
		Object parse(String text);
	}

	private static String check(String what, String text, String message, Parser parser) {
		if (text.isBlank())
			return null;
		try {
			parser.parse(text.trim());
			return null;
		} catch (IllegalArgumentException wrong) {
			return NLS.bind(message, what, text);
		}
	}
}

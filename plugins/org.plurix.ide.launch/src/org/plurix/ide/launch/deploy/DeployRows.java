package org.plurix.ide.launch.deploy;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.DeployResult.ClassOutcome;
import org.plurix.cluster.client.DeployResult.NodeOutcome;
import org.plurix.ide.launch.Messages;
import org.plurix.ide.launch.deploy.DeployRow.Type;
import org.plurix.ide.launch.deploy.DeployRow.Verdict;

/** Makes the rows of the result view from records. Refused classes come first, unchanged ones last. */
public final class DeployRows {

	private static final String NONE = ""; //$NON-NLS-1$

	private final ZoneId zone;

	public DeployRows(ZoneId zone) {
		this.zone = zone;
	}

	public List<DeployRow> of(List<DeployRecord> records) {
		return records.stream().map(this::row).toList();
	}

	private DeployRow row(DeployRecord record) {
		List<DeployRow> children = new ArrayList<>();
		String key = Long.toString(record.serial());
		for (int i = 0; i < record.problems().size(); i++)
			children.add(message(key + "/p" + i, record.problems().get(i))); //$NON-NLS-1$
		if (record.result() != null) {
			record.result().classes().stream().sorted(Comparator.comparingInt(DeployRows::order).thenComparing(ClassOutcome::name))
					.forEach(c -> children.add(type(key + '/' + c.name(), c)));
			record.result().nodes().forEach(n -> children.add(node(key + "/n" + n.station(), n))); //$NON-NLS-1$
		}
		Verdict verdict = record.failed() || record.refusedAny() ? Verdict.BAD : record.applied() == 0 ? Verdict.UNCHANGED : Verdict.GOOD;
		String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withZone(zone).format(record.time());
		String what = NLS.bind(Messages.row_deploy, new Object[] { kind(record.kind()), record.cluster(), time });
		return new DeployRow(key, Type.DEPLOY, what, verdict, result(record), DeployTexts.oneLine(record),
				record.failed() ? NONE : Long.toString(record.result().bytes()), Long.toString(record.millis()), NONE, 0, children);
	}

	private static String kind(DeployRecord.Kind kind) {
		return switch (kind) {
		case START -> Messages.row_start;
		case SAVE -> Messages.row_save;
		case COMMAND -> Messages.row_command;
		case UNDO -> Messages.row_undo;
		};
	}

	private static String result(DeployRecord record) {
		if (record.failed())
			return Messages.row_failed;
		if (record.refusedAny())
			return record.applied() == 0 ? Messages.row_refused : Messages.row_partly;
		return record.applied() == 0 ? Messages.row_unchanged : Messages.row_applied;
	}

	private static int order(ClassOutcome type) {
		return type.status().equals("REFUSED") ? 0 : type.applied() ? 1 : 2; //$NON-NLS-1$
	}

	private static DeployRow type(String key, ClassOutcome type) {
		String result = switch (type.status()) {
		case "NEW" -> Messages.row_new; //$NON-NLS-1$
		case "CHANGED" -> NLS.bind(Messages.row_changed, type.methods()); //$NON-NLS-1$
		case "UNCHANGED" -> Messages.row_unchanged; //$NON-NLS-1$
		case "REFUSED" -> Messages.row_refused; //$NON-NLS-1$
		case "REVERTED" -> Messages.row_reverted; //$NON-NLS-1$
		default -> type.status();
		};
		Verdict verdict = switch (order(type)) {
		case 0 -> Verdict.BAD;
		case 1 -> Verdict.GOOD;
		default -> Verdict.UNCHANGED;
		};
		return new DeployRow(key, Type.CLASS, type.name(), verdict, result, known(type.reason()), NONE, NONE, type.name(), 0, List.of());
	}

	private static DeployRow node(String key, NodeOutcome node) {
		return new DeployRow(key, Type.NODE, node.name(), node.applied() ? Verdict.GOOD : Verdict.BAD,
				node.applied() ? NLS.bind(Messages.row_nodeApplied, node.commit()) : Messages.row_nodeNot, known(node.reason()), NONE,
				node.applied() ? String.format("%.1f", node.millis()) : NONE, NONE, 0, List.of()); //$NON-NLS-1$
	}

	private static DeployRow message(String key, DeployProblem problem) {
		String place = problem.file().isEmpty() ? Messages.row_message
				: problem.file().substring(problem.file().lastIndexOf('/') + 1) + ':' + problem.line();
		return new DeployRow(key, Type.MESSAGE, place, Verdict.BAD, Messages.row_error, problem.message(), NONE, NONE, problem.file(), problem.line(),
				List.of());
	}

	private static String known(String text) {
		return text == null ? NONE : text;
	}
}

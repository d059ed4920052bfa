package org.plurix.ide.views.cluster;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.plurix.model.Cluster;
import org.plurix.model.Notice;
import org.plurix.model.Station;
import org.plurix.model.Transaction;

/** Texts of stations, transactions and notices. Plain functions of the model; the state is always said in words, never by colour alone. */
public final class ClusterText {
	private static final int MIB_SHIFT = 20;
	/** What the cluster says of an empty fault plan. */
	private static final String NO_FAULTS = "no faults"; //$NON-NLS-1$
	private static final double SHOWN_AS_WHOLE = 100;

	private ClusterText() {
	}

	public static String name(Object element) {
		if (element instanceof Station station) {
			return station.isHost() ? NLS.bind(Messages.host_name, station.getName()) : station.getName();
		}
		Transaction transaction = (Transaction) element;
		String type = simple(transaction.getType());
		return transaction.getName().equals(transaction.getType()) || transaction.getName().equals(type) ? transaction.getName()
				: NLS.bind(Messages.transaction_type, transaction.getName(), type);
	}

	private static String simple(String type) {
		return type.substring(type.lastIndexOf('.') + 1);
	}

	public static String state(Object element) {
		if (!(element instanceof Station station)) {
			return ((Transaction) element).isLost() ? Messages.transaction_lost : ""; //$NON-NLS-1$
		}
		String text = station.isHost() ? Messages.state_host : switch (station.getState()) {
		case STARTING -> Messages.state_starting;
		case READY -> Messages.state_ready;
		case SILENT -> Messages.state_silent;
		case DEAD -> Messages.state_dead;
		case KILLED -> Messages.state_killed;
		case UNKNOWN -> Messages.state_unknown;
		};
		return station.isMember() ? text : NLS.bind(Messages.state_not_member, text);
	}

	public static String memory(Object element) {
		return element instanceof Station station && station.getMemory() > 0
				? NLS.bind(Messages.memory, tenths(station.getMemoryUsed() / (double) (1 << MIB_SHIFT)), station.getMemory() >> MIB_SHIFT)
				: ""; //$NON-NLS-1$
	}

	public static String priority(Object element) {
		return element instanceof Transaction transaction ? Integer.toString(transaction.getPriority()) : ""; //$NON-NLS-1$
	}

	public static String commits(Object element) {
		return rate(element instanceof Station station ? station.getCommitsPerSecond() : ((Transaction) element).getRunsPerSecond());
	}

	public static String aborts(Object element) {
		return rate(element instanceof Station station ? station.getAbortsPerSecond() : ((Transaction) element).getAbortsPerSecond());
	}

	private static String rate(double perSecond) {
		return perSecond >= SHOWN_AS_WHOLE ? String.format("%,.0f", perSecond) : perSecond == 0 ? "0" : tenths(perSecond); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String tenths(double value) {
		return String.format("%.1f", value); //$NON-NLS-1$
	}

	/** What there is to know besides the columns. */
	public static String tip(Object element) {
		if (element instanceof Transaction transaction) {
			return NLS.bind(Messages.tip_transaction,
					new Object[] { transaction.getKey(), whole(transaction.getRuns()), whole(transaction.getAborts()), transaction.getAddress() });
		}
		Station station = (Station) element;
		String text = NLS.bind(Messages.tip_station,
				new Object[] { station.getId(), whole(station.getCommits()), whole(station.getReadOnlyCommits()), whole(station.getAborts()),
						whole(station.getPageRequests()), whole(station.getPagesServed()), station.getJoins() });
		int failures = station.getFailures().size();
		return failures == 0 ? text : text + '\n' + NLS.bind(Messages.tip_failures, station.getFailures().get(failures - 1));
	}

	private static String whole(long number) {
		return String.format("%,d", number); //$NON-NLS-1$
	}

	/** The line at the bottom of the view. */
	public static String status(Cluster cluster) {
		int stations = cluster.getStations().size();
		String faults = cluster.getFaults();
		return faults == null || faults.isEmpty() || faults.equals(NO_FAULTS)
				? NLS.bind(Messages.status, stations, cluster.getRunningTransactions())
				: NLS.bind(Messages.status_faults, new Object[] { stations, cluster.getRunningTransactions(), faults });
	}

	public static String notice(Notice notice, ZoneId zone) {
		String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withZone(zone).format(Instant.ofEpochMilli(notice.getTime()));
		return notice.getStation() < 0 ? NLS.bind(Messages.notice_line, time, notice.getText())
				: NLS.bind(Messages.notice_station_line, new Object[] { time, notice.getStation(), notice.getText() });
	}
}

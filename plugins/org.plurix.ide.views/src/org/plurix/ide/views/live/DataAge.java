package org.plurix.ide.views.live;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.plurix.ide.views.Messages;
import org.plurix.model.Connection;
import org.plurix.model.feed.ClusterStatus;

/** For when the data of a view is valid, in words: "demo: commit 48211, 120 ms ago". */
public final class DataAge {
	private static final long SECOND = 1_000;
	private static final long MINUTE = 60 * SECOND;
	/** Older data of a connected cluster is marked, unless the view asks so seldom that its data is normally older. */
	private static final long STALE = 2 * SECOND;

	private DataAge() {
	}

	public static String text(String cluster, ClusterStatus status, boolean paused, long nowMillis) {
		if (status.asOfMillis() == 0) {
			return state(cluster, status);
		}
		String data = NLS.bind(Messages.age_data, new Object[] { cluster, String.valueOf(status.commit()), ago(nowMillis - status.asOfMillis()) });
		if (!status.isConnected()) {
			return NLS.bind(Messages.age_with_note, data, status.reason().isEmpty() ? Messages.age_lost : status.reason());
		}
		if (paused) {
			return NLS.bind(Messages.age_with_note, data, Messages.age_paused);
		}
		return status.reason().isEmpty() ? data : NLS.bind(Messages.age_with_note, data, status.reason());
	}

	/** The same where there is little room: "#48211, 120 ms ago". */
	public static String brief(ClusterStatus status, long nowMillis) {
		return status.asOfMillis() == 0 ? "" : NLS.bind(Messages.age_short, String.valueOf(status.commit()), ago(nowMillis - status.asOfMillis())); //$NON-NLS-1$
	}

	/** What is shown instead of data while there is none. */
	public static String state(String cluster, ClusterStatus status) {
		return switch (status.connection()) {
		case UNKNOWN, CONNECTED -> NLS.bind(Messages.age_connecting, cluster);
		case ABSENT -> NLS.bind(Messages.age_absent, cluster);
		case LOST -> NLS.bind(Messages.age_lost_reason, cluster, status.reason());
		};
	}

	/** Whether the user should notice that this is not the present; the period is how often the view asks. */
	public static boolean isStale(ClusterStatus status, Duration period, long nowMillis) {
		return status.connection() != Connection.CONNECTED || nowMillis - status.asOfMillis() > Math.max(STALE, 2 * period.toMillis());
	}

	static String ago(long millis) {
		if (millis < SECOND) {
			return NLS.bind(Messages.age_millis, String.valueOf(Math.max(0, millis)));
		}
		if (millis < MINUTE) {
			return NLS.bind(Messages.age_seconds, String.format(Locale.ROOT, "%.1f", (double) millis / SECOND)); //$NON-NLS-1$
		}
		return NLS.bind(Messages.age_minutes, String.valueOf(millis / MINUTE));
	}
}

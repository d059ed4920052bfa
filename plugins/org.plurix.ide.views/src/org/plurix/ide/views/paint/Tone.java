package org.plurix.ide.views.paint;

import org.plurix.cluster.launch.ClusterOptions;

/**
 * What a colour means. Painters name tones only; a {@link Palette} (theme, test, export) says which colour that is.
 * Stations share eight tones by number; the letter drawn beside a tone keeps them apart where colours repeat or cannot be seen.
 */
public enum Tone {
	BACKGROUND, FOREGROUND, DIM, GRID, BAND, SELECTION, FOCUS, DARK_TEXT, LIGHT_TEXT,
	RUNNING, WAITING, COMMITTING, COMMITTED, ABORTED, UNFINISHED, LINK, LINK_DIM,
	ABSENT, SHARED, OWNED, LOST, RESIDENT, COLD, HOT, OBJECT, OBJECT_ODD,
	STATION_0, STATION_1, STATION_2, STATION_3, STATION_4, STATION_5, STATION_6, STATION_7, HOST;

	/** Number of the station by which the launcher itself is a member. */
	private static final int STATION_TONES = 8;
	private static final Tone[] ALL = values();

	public static Tone ofStation(int station) {
		if (station == ClusterOptions.HOST_STATION) {
			return HOST;
		}
		return station < 0 ? ABSENT : ALL[STATION_0.ordinal() + station % STATION_TONES];
	}

	/** Text inside a cell of a station: its number, H for the host station, nothing for no station. */
	public static String letterOfStation(int station) {
		if (station == ClusterOptions.HOST_STATION) {
			return "H"; //$NON-NLS-1$
		}
		return station < 0 ? "" : Integer.toString(station); //$NON-NLS-1$
	}
}

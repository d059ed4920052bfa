package org.plurix.ide.views.pagemap;

import java.util.ArrayList;
import java.util.List;

import org.plurix.ide.views.Messages;
import org.plurix.ide.views.paint.Palette;
import org.plurix.ide.views.paint.Tone;

/** What the colour of a page says. Each gives the colour, the letter that stands for it in large cells, and its legend. */
public enum Colouring {
	OWNER {
		@Override
		public int rgb(PageColumns pages, int page, Palette palette) {
			return palette.rgb(Tone.ofStation(pages.owner()[page]));
		}

		@Override
		public String letter(PageColumns pages, int page) {
			return Tone.letterOfStation(pages.owner()[page]);
		}

		@Override
		public List<Legend> legend(PageColumns pages) {
			boolean[] seen = new boolean[Long.SIZE];
			for (byte owner : pages.owner()) {
				if (owner >= 0 && owner < seen.length) {
					seen[owner] = true;
				}
			}
			List<Legend> legend = new ArrayList<>();
			for (int station = 0; station < seen.length; station++) {
				if (seen[station]) {
					legend.add(new Legend(Tone.ofStation(station), 1, Tone.letterOfStation(station)));
				}
			}
			legend.add(new Legend(Tone.ABSENT, 1, Messages.legend_nobody));
			return legend;
		}
	},
	STATE {
		@Override
		public int rgb(PageColumns pages, int page, Palette palette) {
			return palette.rgb(pages.state(page).tone());
		}

		@Override
		public String letter(PageColumns pages, int page) {
			return pages.state(page).letter();
		}

		@Override
		public List<Legend> legend(PageColumns pages) {
			List<Legend> legend = new ArrayList<>();
			for (PageState state : PageState.values()) {
				legend.add(new Legend(state.tone(), 1, state.label()));
			}
			return legend;
		}
	},
	HEAT {
		@Override
		public int rgb(PageColumns pages, int page, Palette palette) {
			double heat = pages.perSecond(page);
			if (heat < LEAST_HEAT) {
				return palette.rgb(pages.state(page) == PageState.UNWRITTEN ? Tone.ABSENT : Tone.COLD);
			}
			return Palette.mix(palette.rgb(Tone.COLD), palette.rgb(Tone.HOT), warmth(heat));
		}

		@Override
		public String letter(PageColumns pages, int page) {
			double heat = pages.perSecond(page);
			return heat < LEAST_HEAT ? "" : Long.toString(Math.max(1, Math.round(heat))); //$NON-NLS-1$
		}

		@Override
		public List<Legend> legend(PageColumns pages) {
			List<Legend> legend = new ArrayList<>();
			legend.add(new Legend(Tone.COLD, 1, "0/s")); //$NON-NLS-1$
			for (int heat = 1; heat <= HOTTEST; heat *= 10) {
				legend.add(new Legend(Tone.HOT, warmth(heat), heat + "/s")); //$NON-NLS-1$
			}
			return legend;
		}
	},
	KIND {
		@Override
		public int rgb(PageColumns pages, int page, Palette palette) {
			return palette.rgb(pages.kind(page).tone());
		}

		@Override
		public String letter(PageColumns pages, int page) {
			return pages.kind(page).letter();
		}

		@Override
		public List<Legend> legend(PageColumns pages) {
			List<Legend> legend = new ArrayList<>();
			for (PageKind kind : PageKind.values()) {
				legend.add(new Legend(kind.tone(), 1, kind.label()));
			}
			return legend;
		}
	};

	/** A colour of the legend: a tone, or its mixture with COLD where the share is below 1. */
	public record Legend(Tone tone, double share, String label) {
		public int rgb(Palette palette) {
			return Palette.mix(palette.rgb(Tone.COLD), palette.rgb(tone), share);
		}
	}

	private static final int HOTTEST = 1_000;
	/** Less than one access in ten seconds is cold. */
	private static final double LEAST_HEAT = 0.1;

	public abstract int rgb(PageColumns pages, int page, Palette palette);

	/** May be empty. */
	public abstract String letter(PageColumns pages, int page);

	public abstract List<Legend> legend(PageColumns pages);

	public String label() {
		return switch (this) {
		case OWNER -> Messages.colour_owner;
		case STATE -> Messages.colour_state;
		case HEAT -> Messages.colour_heat;
		case KIND -> Messages.colour_kind;
		};
	}

	/** Accesses per second on a scale from 0.25 to 1, logarithmic: one access is seen already, a thousand and more are alike. */
	static double warmth(double heat) {
		double scaled = Math.log10(Math.max(1, heat)) / Math.log10(HOTTEST);
		return 0.25 + 0.75 * Math.min(1, scaled);
	}
}

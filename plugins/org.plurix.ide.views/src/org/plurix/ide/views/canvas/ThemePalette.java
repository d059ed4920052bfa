package org.plurix.ide.views.canvas;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.plurix.ide.views.paint.Palette;
import org.plurix.ide.views.paint.Tone;

/**
 * The theme's colours: background and text from the control (so that any theme fits), the others from the colour definitions
 * {@link #PREFIX} + tone in lower case, which users and themes can change. Used on the user interface thread.
 */
public final class ThemePalette implements Palette {
	public static final String PREFIX = "org.plurix.ide.views.color."; //$NON-NLS-1$
	/** How much of the text colour is in secondary text, lines and bands. */
	private static final double DIM_SHARE = 0.6;
	private static final double GRID_SHARE = 0.22;
	private static final double BAND_SHARE = 0.06;
	private static final double ABSENT_SHARE = 0.10;
	private static final double OBJECT_SHARE = 0.28;
	private static final double OBJECT_ODD_SHARE = 0.18;
	private static final int WHITE = (CHANNEL << RED_SHIFT) + (CHANNEL << GREEN_SHIFT) + CHANNEL;

	private final Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
	private final Map<Integer, Color> colors = new HashMap<>();
	private final Control control;
	private final ColorRegistry registry;

	public ThemePalette(Control control, ColorRegistry registry) {
		this.control = control;
		this.registry = registry;
		reload();
	}

	/** Reads the theme again: after it changed, and before a painting if the control got other colours. */
	public void reload() {
		int back = rgb(control.getBackground().getRGB());
		int text = rgb(control.getForeground().getRGB());
		for (Tone tone : Tone.values()) {
			tones.put(tone, registered(tone, back, text));
		}
		tones.put(Tone.BACKGROUND, back);
		tones.put(Tone.FOREGROUND, text);
		tones.put(Tone.DIM, Palette.mix(back, text, DIM_SHARE));
		tones.put(Tone.GRID, Palette.mix(back, text, GRID_SHARE));
		tones.put(Tone.BAND, Palette.mix(back, text, BAND_SHARE));
		tones.put(Tone.ABSENT, Palette.mix(back, text, ABSENT_SHARE));
		tones.put(Tone.OBJECT, Palette.mix(back, text, OBJECT_SHARE));
		tones.put(Tone.OBJECT_ODD, Palette.mix(back, text, OBJECT_ODD_SHARE));
		tones.put(Tone.DARK_TEXT, 0);
		tones.put(Tone.LIGHT_TEXT, WHITE);
	}

	@Override
	public int rgb(Tone tone) {
		return tones.get(tone);
	}

	Color color(int rgb) {
		return colors.computeIfAbsent(rgb, key -> new Color(key >> RED_SHIFT & CHANNEL, key >> GREEN_SHIFT & CHANNEL, key & CHANNEL));
	}

	Color color(Tone tone) {
		return color(rgb(tone));
	}

	/** Whether the control's colours are still those that were read. */
	boolean isCurrent() {
		return rgb(control.getBackground().getRGB()) == tones.get(Tone.BACKGROUND) && rgb(control.getForeground().getRGB()) == tones.get(Tone.FOREGROUND);
	}

	private int registered(Tone tone, int back, int text) {
		RGB value = registry.getRGB(PREFIX + tone.name().toLowerCase(Locale.ROOT));
		return value == null ? Palette.mix(back, text, DIM_SHARE) : rgb(value);
	}

	private static int rgb(RGB value) {
		return value.red << RED_SHIFT | value.green << GREEN_SHIFT | value.blue;
	}
}

package org.plurix.ide.views.samples;

import org.plurix.ide.views.paint.Palette;
import org.plurix.ide.views.paint.Tone;

/** Colours for tests: every tone another one, the same on every machine. */
public final class SamplePalette implements Palette {
    private static final int WHITE = 0xFFFFFF;
    private static final int STEP = 0x3A5B17;

    @Override
    public int rgb(Tone tone) {
        return switch (tone) {
            case BACKGROUND, LIGHT_TEXT -> WHITE;
            case FOREGROUND, DARK_TEXT -> 0;
            default -> tone.ordinal() * STEP & WHITE;
        };
    }
}

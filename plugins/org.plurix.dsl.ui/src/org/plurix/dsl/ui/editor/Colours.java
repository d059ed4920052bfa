package org.plurix.dsl.ui.editor;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Colours of words, from the preferences; the theme's style sheet sets them for a dark background. */
final class Colours {
    static final String BUNDLE = "org.plurix.dsl.ui";
    static final String PREFIX = "colour.";

    /** What has a colour. */
    enum Word {
        KEYWORD, STRING, NUMBER, COMMENT, TYPE;

        String key() {
            return PREFIX + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);

    IPreferenceStore store() {
        return store;
    }

    /** As the preferences say now. */
    TextAttribute of(Word word) {
        Color colour = new Color(StringConverter.asRGB(store.getString(word.key())));
        return new TextAttribute(colour, null, word == Word.KEYWORD ? SWT.BOLD : SWT.NORMAL);
    }
}

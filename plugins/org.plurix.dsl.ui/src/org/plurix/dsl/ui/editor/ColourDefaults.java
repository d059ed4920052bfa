package org.plurix.dsl.ui.editor;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** Colours on a light background. */
public final class ColourDefaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(Colours.BUNDLE);
        defaults.put(Colours.Word.KEYWORD.key(), "127,0,85");
        defaults.put(Colours.Word.STRING.key(), "42,0,255");
        defaults.put(Colours.Word.NUMBER.key(), "0,92,197");
        defaults.put(Colours.Word.COMMENT.key(), "63,127,95");
        defaults.put(Colours.Word.TYPE.key(), "0,80,100");
    }
}

package org.plurix.dsl.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text of the language that a user reads, in the language of the JVM's locale (English, German). Keys are in messages.properties. */
public final class Texts {
    private static final String BUNDLE = "org.plurix.dsl.messages";

    private Texts() {
    }

    /** The text of a key with its {0}, {1}... filled in. A missing key is a defect and throws. */
    public static String get(String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    /** Whether there is a text for the key. */
    public static boolean has(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.ROOT, Texts.class.getClassLoader()).containsKey(key);
    }
}

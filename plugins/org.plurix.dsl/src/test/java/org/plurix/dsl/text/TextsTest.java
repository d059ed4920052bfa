package org.plurix.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** Both languages have every text, with the same values to fill in. */
class TextsTest {

    private static Properties load(String name) throws IOException {
        Properties result = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream("/org/plurix/dsl/" + name)) {
            result.load(in);
        }
        return result;
    }

    @Test
    void germanIsComplete() throws IOException {
        Properties english = load("messages.properties");
        Properties german = load("messages_de.properties");
        assertFalse(english.isEmpty());
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(german.getProperty(key)), key);
        }
    }

    private static List<String> places(String text) {
        return java.util.regex.Pattern.compile("\\{\\d}").matcher(text).results().map(java.util.regex.MatchResult::group).sorted().distinct().toList();
    }
}

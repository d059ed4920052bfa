package org.plurix.ide.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.plurix.ide.views.canvas.ThemePalette;
import org.plurix.ide.views.paint.Tone;
import org.plurix.ide.views.samples.SampleTheme;

/** Every text exists in both languages, with the same places for values; every colour in both themes; every icon in both sizes. */
class MessagesTest {
    /** Mixed from background and text of the control. */
    private static final Set<Tone> COMPUTED = EnumSet.of(Tone.BACKGROUND, Tone.FOREGROUND, Tone.DIM, Tone.GRID, Tone.BAND, Tone.ABSENT, Tone.OBJECT,
            Tone.OBJECT_ODD, Tone.DARK_TEXT, Tone.LIGHT_TEXT);
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Properties load(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            texts.load(in);
        }
        return texts;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).sorted().distinct().toList();
    }

    private static void compare(Properties english, Properties german) {
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
        for (Object key : english.keySet()) {
            assertEquals(places(english.getProperty((String) key)), places(german.getProperty((String) key)), key.toString());
        }
    }

    @Test
    void textsOfTheViews() throws IOException, IllegalAccessException {
        Properties english = load("messages.properties");
        compare(english, load("messages_de.properties"));
        List<String> fields = new ArrayList<>();
        for (Field field : Messages.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                fields.add(field.getName());
                assertNotNull(field.get(null), field.getName());
            }
        }
        assertEquals(new TreeSet<Object>(english.keySet()), new TreeSet<Object>(fields));
    }

    @Test
    void textsOfThePlugin() throws IOException {
        Path bundle = SampleTheme.home().resolve("plugins/org.plurix.ide.views");
        Properties english = new Properties();
        Properties german = new Properties();
        try (InputStream first = Files.newInputStream(bundle.resolve("plugin.properties")); InputStream second = Files.newInputStream(bundle.resolve("plugin_de.properties"))) {
            english.load(first);
            german.load(second);
        }
        compare(english, german);
        String descriptor = SampleTheme.read(bundle.resolve("plugin.xml"));
        Pattern.compile("\"%([^\"]+)\"").matcher(descriptor).results()
                .forEach(match -> assertTrue(english.containsKey(match.group(1)), match.group(1)));
    }

    @Test
    void coloursOfBothThemes() {
        Set<String> light = SampleTheme.colours(false).keySet();
        assertEquals(light, SampleTheme.colours(true).keySet());
        for (String id : light) {
            assertTrue(id.startsWith(ThemePalette.PREFIX), id);
            assertNotNull(Tone.valueOf(id.substring(ThemePalette.PREFIX.length()).toUpperCase(Locale.ROOT)));
        }
        for (Tone tone : COMPUTED) {
            light = new TreeSet<>(light);
            light.add(ThemePalette.PREFIX + tone.name().toLowerCase(Locale.ROOT));
        }
        assertEquals(Tone.values().length, light.size(), "a tone has no colour");
    }

    @Test
    void iconsInTwoSizes() throws IOException {
        try (var files = Files.list(SampleTheme.home().resolve("plugins/org.plurix.ide.views/icons"))) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            for (String name : names) {
                if (name.endsWith(".png") && !name.contains("@")) {
                    assertTrue(names.contains(name.replace(".png", "@2x.png")), name);
                }
            }
        }
    }
}

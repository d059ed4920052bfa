package org.plurix.ide.views.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.graphics.RGB;

/** The colours of the bundle's light and dark theme in a registry, as the workbench would put them there. */
public final class SampleTheme {
    private static final Pattern LIGHT = Pattern.compile("colorDefinition id=\"([^\"]+)\".*value=\"([0-9,]+)\"");
    private static final Pattern DARK = Pattern.compile("'(org\\.plurix[^=]+)=([0-9,]+)'");

    private SampleTheme() {
    }

    /** Folder of the project. */
    public static Path home() {
        String home = System.getProperty("plurix.home");
        if (home == null) {
            throw new IllegalStateException("system property plurix.home is not set");
        }
        return Path.of(home);
    }

    /** Needs a display. */
    public static ColorRegistry registry(boolean dark) {
        ColorRegistry registry = new ColorRegistry();
        colours(dark).forEach(registry::put);
        return registry;
    }

    public static Map<String, RGB> colours(boolean dark) {
        Map<String, RGB> colours = new TreeMap<>();
        Path bundle = home().resolve("plugins/org.plurix.ide.views");
        String text = read(bundle.resolve(dark ? "css/dark.css" : "plugin.xml"));
        Matcher found = (dark ? DARK : LIGHT).matcher(text);
        while (found.find()) {
            colours.put(found.group(1), StringConverter.asRGB(found.group(2)));
        }
        return colours;
    }

    /** Where pictures for people are written. */
    public static Path pictures() {
        try {
            return Files.createDirectories(home().resolve("plugins/org.plurix.ide.views.tests/target/pictures"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

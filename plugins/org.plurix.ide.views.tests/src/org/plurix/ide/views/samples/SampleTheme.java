package org.plurix.ide.views.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.StringConverter;

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

    public static ColorRegistry registry(boolean dark) {
        ColorRegistry registry = new ColorRegistry();
        Path bundle = home().resolve("plugins/org.plurix.ide.views");
        String text = read(bundle.resolve(dark ? "css/dark.css" : "plugin.xml"));
        Matcher found = (dark ? DARK : LIGHT).matcher(text);
        while (found.find()) {
            registry.put(found.group(1), StringConverter.asRGB(found.group(2)));
        }
        return registry;
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

package org.plurix.dsl.editing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the language, read from the parser's table of tokens: quick, and without setting the language up. */
public final class Keywords {
    private static final String TOKENS = "/org/plurix/dsl/parser/antlr/internal/InternalClusterLanguage.tokens";
    private static final Pattern WORD = Pattern.compile("'([A-Za-z]+)'=\\d+");
    private static final Set<String> ALL = Collections.unmodifiableSet(read());

    private Keywords() {
    }

    /** Words only, no punctuation; sorted. */
    public static Set<String> all() {
        return ALL;
    }

    private static Set<String> read() {
        Set<String> result = new TreeSet<>();
        try (InputStream in = Keywords.class.getResourceAsStream(TOKENS);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(WORD::matcher).filter(Matcher::matches).forEach(m -> result.add(m.group(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return result;
    }
}

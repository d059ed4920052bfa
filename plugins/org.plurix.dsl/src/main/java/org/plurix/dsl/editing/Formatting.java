package org.plurix.dsl.editing;

import java.util.List;
import java.util.Map;

import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.util.TextRegion;
import org.plurix.dsl.ide.ClusterLanguageIdeSetup;

import com.google.inject.Injector;

/** Lays a text out: one statement per line, four blanks per level, comments and single empty lines kept. */
public final class Formatting {
    private static final String INDENTATION = "    ";

    private Formatting() {
    }

    /** Edits for a part of the text; all of it for {@code null}. None if the text has syntax errors. */
    public static List<Edit> of(ClusterDocument document, Region part) {
        if (document.resource().getParseResult().hasSyntaxErrors() || document.cluster().isEmpty()) {
            return List.of();
        }
        Injector injector = ClusterLanguageIdeSetup.injector();
        ITextRegionAccess access = injector.getInstance(TextRegionAccessBuilder.class).forNodeModel(document.resource()).create();
        FormatterRequest request = injector.getInstance(FormatterRequest.class);
        request.setTextRegionAccess(access);
        request.setAllowIdentityEdits(false);
        request.setPreferences(new MapBasedPreferenceValues(Map.of(FormatterPreferenceKeys.indentation.getId(), INDENTATION,
                FormatterPreferenceKeys.lineSeparator.getId(), "\n")));
        if (part != null) {
            request.addRegion(new TextRegion(part.offset(), part.length()));
        }
        List<ITextReplacement> replacements = injector.getInstance(IFormatter2.class).format(request);
        return replacements.stream().map(r -> new Edit(r.getOffset(), r.getLength(), r.getReplacementText()))
                .filter(e -> !document.text().substring(e.offset(), e.offset() + e.length()).equals(e.text())).toList();
    }
}

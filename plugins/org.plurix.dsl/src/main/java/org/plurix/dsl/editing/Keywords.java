package org.plurix.dsl.editing;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.plurix.dsl.ide.ClusterLanguageIdeSetup;

/** The words of the language. */
public final class Keywords {
    private Keywords() {
    }

    /** Words only, no punctuation; sorted. */
    public static Set<String> all() {
        Set<String> result = new TreeSet<>(GrammarUtil.getAllKeywords(ClusterLanguageIdeSetup.injector().getInstance(IGrammarAccess.class).getGrammar()));
        result.removeIf(k -> !Character.isLetter(k.charAt(0)));
        return result;
    }
}

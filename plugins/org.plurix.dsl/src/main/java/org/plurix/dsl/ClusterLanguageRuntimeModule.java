package org.plurix.dsl;

import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.plurix.dsl.validation.LinkingMessages;
import org.plurix.dsl.validation.SyntaxMessages;

/** Wires the language: everything that needs no editor. */
public class ClusterLanguageRuntimeModule extends AbstractClusterLanguageRuntimeModule {

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider$Extended() {
        return LinkingMessages.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }
}

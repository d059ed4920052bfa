package org.plurix.dsl.validation;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.NoViableAltException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.plurix.dsl.text.Texts;

/** Syntax errors in the words of the language instead of the parser's. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException failure = context.getRecognitionException();
        if (failure == null || failure.token == null) {
            return super.getSyntaxErrorMessage(context);
        }
        String code = org.eclipse.xtext.diagnostics.Diagnostic.SYNTAX_DIAGNOSTIC;
        boolean end = failure.token.getType() == Token.EOF;
        String found = end ? Texts.get("syntax.end") : "'" + failure.token.getText() + "'";
        String expected = failure instanceof MismatchedTokenException mismatch ? expected(context, mismatch.expecting) : null;
        if (expected != null) {
            return new SyntaxErrorMessage(Texts.get("syntax.expected", found, expected), code);
        }
        return failure instanceof NoViableAltException ? new SyntaxErrorMessage(Texts.get("syntax.unexpected", found), code)
                : super.getSyntaxErrorMessage(context);
    }

    private static String expected(IParserErrorContext context, int token) {
        String[] names = context.getTokenNames();
        if (token < 0 || token >= names.length) {
            return null;
        }
        String name = names[token];
        return name.startsWith("RULE_") ? Texts.get("syntax." + name) : name;
    }
}

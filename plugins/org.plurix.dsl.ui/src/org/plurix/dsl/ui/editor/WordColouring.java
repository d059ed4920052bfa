package org.plurix.dsl.ui.editor;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.plurix.dsl.editing.Keywords;
import org.plurix.dsl.ui.editor.Colours.Word;

/** Colours keywords, class names, numbers, texts and comments; follows changes of the colours (another theme) at once. */
final class WordColouring {
    private final Colours colours = new Colours();
    private final Map<Word, Token> tokens = new EnumMap<>(Word.class);

    WordColouring() {
        refresh();
    }

    private void refresh() {
        for (Word word : Word.values()) {
            tokens.computeIfAbsent(word, w -> new Token(null)).setData(colours.of(word));
        }
    }

    IPresentationReconciler reconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        reconciler.setDocumentPartitioning(Partitions.PARTITIONING);
        RuleBasedScanner code = new RuleBasedScanner();
        code.setRules(new WordRule(), new NumberRule());
        install(reconciler, code, IDocument.DEFAULT_CONTENT_TYPE);
        install(reconciler, single(Word.COMMENT), Partitions.COMMENT);
        install(reconciler, single(Word.STRING), Partitions.STRING);
        IPropertyChangeListener listener = event -> {
            if (event.getProperty().startsWith(Colours.PREFIX) && viewer.getTextWidget() != null) {
                viewer.getTextWidget().getDisplay().asyncExec(() -> {
                    if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
                        refresh();
                        ((TextViewer) viewer).invalidateTextPresentation();
                    }
                });
            }
        };
        colours.store().addPropertyChangeListener(listener);
        viewer.getTextWidget().addDisposeListener(event -> colours.store().removePropertyChangeListener(listener));
        return reconciler;
    }

    private RuleBasedScanner single(Word word) {
        RuleBasedScanner scanner = new RuleBasedScanner();
        scanner.setDefaultReturnToken(tokens.get(word));
        return scanner;
    }

    private static void install(PresentationReconciler reconciler, RuleBasedScanner scanner, String type) {
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
        reconciler.setDamager(repairer, type);
        reconciler.setRepairer(repairer, type);
    }

    /** A keyword, or a name with dots, which is a class. */
    private final class WordRule implements IRule {
        private final java.util.Set<String> keywords = Keywords.all();

        @Override
        public IToken evaluate(ICharacterScanner scanner) {
            int c = scanner.read();
            if (c == ICharacterScanner.EOF || !Character.isJavaIdentifierStart(c)) {
                scanner.unread();
                return Token.UNDEFINED;
            }
            StringBuilder word = new StringBuilder();
            while (c != ICharacterScanner.EOF && (Character.isJavaIdentifierPart(c) || c == '.')) {
                word.append((char) c);
                c = scanner.read();
            }
            scanner.unread();
            return keywords.contains(word.toString()) ? tokens.get(Word.KEYWORD) : word.indexOf(".") > 0 ? tokens.get(Word.TYPE) : new Token(null);
        }
    }

    /** A number with its unit. */
    private final class NumberRule implements IRule {
        @Override
        public IToken evaluate(ICharacterScanner scanner) {
            int c = scanner.read();
            if (!Character.isDigit(c)) {
                scanner.unread();
                return Token.UNDEFINED;
            }
            while (c != ICharacterScanner.EOF && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '%')) {
                c = scanner.read();
            }
            scanner.unread();
            return tokens.get(Word.NUMBER);
        }
    }
}

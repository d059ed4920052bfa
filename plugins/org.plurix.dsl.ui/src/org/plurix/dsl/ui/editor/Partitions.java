package org.plurix.dsl.ui.editor;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.IDocumentPartitioner;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** Divides a document into code, comments and texts in quotes, so that each is coloured by rules of its own. */
public final class Partitions implements IDocumentSetupParticipant {
    static final String PARTITIONING = "org.plurix.dsl.ui.partitioning";
    static final String COMMENT = "org.plurix.dsl.ui.comment";
    static final String STRING = "org.plurix.dsl.ui.string";
    static final String[] TYPES = { IDocument.DEFAULT_CONTENT_TYPE, COMMENT, STRING };

    @Override
    public void setup(IDocument document) {
        if (!(document instanceof IDocumentExtension3 extension) || extension.getDocumentPartitioner(PARTITIONING) != null) {
            return;
        }
        RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
        scanner.setPredicateRules(new IPredicateRule[] { new EndOfLineRule("//", new Token(COMMENT)), new MultiLineRule("/*", "*/", new Token(COMMENT), (char) 0, true),
                new SingleLineRule("\"", "\"", new Token(STRING), '\\') });
        IDocumentPartitioner partitioner = new FastPartitioner(scanner, new String[] { COMMENT, STRING });
        extension.setDocumentPartitioner(PARTITIONING, partitioner);
        partitioner.connect(document);
    }
}

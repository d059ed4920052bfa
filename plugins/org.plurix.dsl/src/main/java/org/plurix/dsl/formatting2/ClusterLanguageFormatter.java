package org.plurix.dsl.formatting2;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.plurix.dsl.model.Argument;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.model.Network;
import org.plurix.dsl.model.NetworkSetting;
import org.plurix.dsl.model.Node;
import org.plurix.dsl.model.NodeSetting;
import org.plurix.dsl.model.Nodes;
import org.plurix.dsl.model.Start;
import org.plurix.dsl.model.Statement;

/** Where lines begin and how far they are indented; between words there is one blank. */
public class ClusterLanguageFormatter extends AbstractJavaFormatter {
    private static final int KEPT_EMPTY_LINES = 2;

    protected void format(Cluster cluster, IFormattableDocument document) {
        document.prepend(cluster, it -> {
            it.noSpace();
            it.setNewLines(0, 0, KEPT_EMPTY_LINES);
        });
        words(cluster, document);
        block(cluster, document);
        boolean first = true;
        for (Statement statement : cluster.getStatements()) {
            if (!first) {
                document.prepend(statement, it -> it.setNewLines(1, 1, KEPT_EMPTY_LINES));
            }
            first = false;
            document.format(statement);
        }
        document.append(cluster, it -> it.setNewLines(1, 1, 1));
    }

    protected void format(Nodes nodes, IFormattableDocument document) {
        words(nodes, document);
        for (Node node : nodes.getNames()) {
            words(node, document);
            document.prepend(node, it -> {
                it.oneSpace();
                it.lowPriority();
            });
        }
        for (NodeSetting setting : nodes.getSettings()) {
            setting(setting, setting == nodes.getSettings().get(0), document);
        }
        block(nodes, document);
    }

    protected void format(Network network, IFormattableDocument document) {
        words(network, document);
        for (NetworkSetting setting : network.getSettings()) {
            setting(setting, setting == network.getSettings().get(0), document);
        }
        block(network, document);
    }

    private void setting(EObject setting, boolean first, IFormattableDocument document) {
        words(setting, document);
        if (!first) {
            document.prepend(setting, it -> it.newLine());
        }
    }

    protected void format(Start start, IFormattableDocument document) {
        words(start, document);
        for (Argument argument : start.getArguments()) {
            words(argument, document);
        }
        ISemanticRegion open = regionFor(start).keyword("(");
        ISemanticRegion close = regionFor(start).keyword(")");
        document.surround(open, it -> it.noSpace());
        document.prepend(close, it -> {
            it.noSpace();
            it.highPriority();
        });
        document.surround(open, it -> {
            it.noSpace();
            it.highPriority();
        });
    }

    protected void format(Statement statement, IFormattableDocument document) {
        inOneLine(statement, document);
    }

    private void inOneLine(EObject object, IFormattableDocument document) {
        words(object, document);
        for (EObject child : object.eContents()) {
            inOneLine(child, document);
            document.prepend(child, it -> {
                it.oneSpace();
                it.lowPriority();
            });
            if (child instanceof Start start) {
                format(start, document);
            }
        }
    }

    /** One blank before every word of the object itself except the first, none before a comma. */
    private void words(EObject object, IFormattableDocument document) {
        boolean first = true;
        for (ISemanticRegion word : textRegionExtensions.allSemanticRegions(object)) {
            if (word.getSemanticElement() != object) {
                first = false;
                continue;
            }
            boolean comma = word.getText().equals(",");
            if (comma) {
                document.prepend(word, it -> it.noSpace());
            } else if (!first) {
                document.prepend(word, it -> {
                    it.oneSpace();
                    it.lowPriority();
                });
            }
            if (comma) {
                document.append(word, it -> {
                    it.oneSpace();
                    it.lowPriority();
                });
            }
            first = false;
        }
    }

    /** An empty block stays in its line. */
    private void block(EObject object, IFormattableDocument document) {
        ISemanticRegion open = regionFor(object).keyword("{");
        ISemanticRegion close = regionFor(object).keyword("}");
        if (open == null || close == null) {
            return;
        }
        if (open.getNextSemanticRegion() == close) {
            return;
        }
        document.append(open, it -> it.setNewLines(1, 1, 1));
        document.prepend(close, it -> it.setNewLines(1, 1, 1));
        document.interior(open, close, it -> it.indent());
    }
}

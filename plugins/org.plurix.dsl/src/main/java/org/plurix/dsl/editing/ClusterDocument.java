package org.plurix.dsl.editing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.plurix.dsl.files.ClusterFiles;
import org.plurix.dsl.files.Problem;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.types.JavaTypes;

/**
 * One state of a text with its syntax tree: what every editing service works on. Made anew after a change of the text; may be made and used
 * on any thread, by one thread at a time.
 */
public final class ClusterDocument {
    private final Path file;
    private final String text;
    private final JavaTypes types;
    private final XtextResource resource;

    /** @param file where the text belongs, may be null */
    public ClusterDocument(Path file, String text, JavaTypes types) {
        this.file = file;
        this.text = text;
        this.types = types;
        resource = ClusterFiles.parse(file, text, types);
    }

    public Path file() {
        return file;
    }

    public String text() {
        return text;
    }

    public JavaTypes types() {
        return types;
    }

    XtextResource resource() {
        return resource;
    }

    /** What is wrong with the text; slower than parsing. Empty when cancelled. */
    public List<Problem> problems(CancelIndicator cancel) {
        return ClusterFiles.problems(resource, cancel);
    }

    public List<Problem> problems() {
        return problems(CancelIndicator.NullImpl);
    }

    Optional<Cluster> cluster() {
        return resource.getContents().isEmpty() ? Optional.empty() : Optional.of((Cluster) resource.getContents().get(0));
    }

    ICompositeNode root() {
        return resource.getParseResult().getRootNode();
    }

    /** The visible token at an offset, or the one that ends there; null in white space and comments. */
    ILeafNode tokenAt(int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root(), offset);
        if ((leaf == null || leaf.isHidden()) && offset > 0) {
            leaf = NodeModelUtils.findLeafNodeAtOffset(root(), offset - 1);
        }
        return leaf == null || leaf.isHidden() ? null : leaf;
    }

    /** The rule that a token was read by, looking outwards through rules that consist of it alone. */
    static boolean isPartOf(INode token, String rule) {
        for (INode node = token; node != null && node.getOffset() == token.getOffset() && node.getLength() == token.getLength(); node = node.getParent()) {
            if (node.getGrammarElement() instanceof RuleCall call && name(call.getRule()).equals(rule)) {
                return true;
            }
        }
        return false;
    }

    private static String name(AbstractRule rule) {
        return rule == null ? "" : rule.getName();
    }

    static EObject semantic(INode token) {
        return NodeModelUtils.findActualSemanticObjectFor(token);
    }
}

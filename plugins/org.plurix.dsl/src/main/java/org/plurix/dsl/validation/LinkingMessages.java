package org.plurix.dsl.validation;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.plurix.dsl.model.ModelPackage;
import org.plurix.dsl.model.Node;
import org.plurix.dsl.structure.ClusterNodes;
import org.plurix.dsl.text.Similar;
import org.plurix.dsl.text.Texts;

/** Says which nodes exist when one does not; the data of the issue are their names, the likeliest first. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        EClass type = context.getReference().getEReferenceType();
        if (type != ModelPackage.Literals.NODE) {
            return super.getUnresolvedProxyMessage(context);
        }
        List<String> names = ClusterNodes.of(context.getContext()).stream().map(Node::getName).distinct().toList();
        return new DiagnosticMessage(Texts.get("node.unknown", context.getLinkText(), String.join(", ", names)), Severity.ERROR,
                IssueCodes.NODE_UNKNOWN, Similar.order(context.getLinkText(), names).toArray(String[]::new));
    }
}

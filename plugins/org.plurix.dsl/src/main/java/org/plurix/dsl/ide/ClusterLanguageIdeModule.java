package org.plurix.dsl.ide;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.plurix.dsl.ide.proposals.ClusterProposalProvider;

/** Wires the editing services. */
public class ClusterLanguageIdeModule extends AbstractClusterLanguageIdeModule {

    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return ClusterProposalProvider.class;
    }
}

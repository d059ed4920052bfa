package org.plurix.dsl.ide.proposals;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.plurix.dsl.model.NetworkSetting;
import org.plurix.dsl.structure.ClusterPaths;
import org.plurix.dsl.types.JavaType;
import org.plurix.dsl.types.JavaTypes;

/** Proposals beyond keywords and node names: classes, and sensible values for quantities. */
public class ClusterProposalProvider extends IdeContentProposalProvider {
    private static final int MOST_CLASSES = 200;

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        String rule = GrammarUtil.containingRule(assignment).getName();
        switch (rule + "." + assignment.getFeature()) {
            case "Start.type", "DeployItem.type", "Migrate.type" -> classes(context, acceptor, "");
            case "FieldCondition.field" -> {
                fields(context, acceptor);
                classes(context, acceptor, ".");
            }
            case "NicSetting.model" -> values(context, acceptor, "rtl8139");
            case "MemorySetting.size" -> values(context, acceptor, "32M", "48M", "64M");
            case "PageSize.size" -> values(context, acceptor, "4K");
            case "Nodes.count" -> values(context, acceptor, "3");
            case "Start.priority" -> values(context, acceptor, "1", "5", "9");
            case "Event.time" -> values(context, acceptor, "1s", "5s", "10s");
            case "Expectation.patience" -> values(context, acceptor, "10s", "60s", "5min");
            case "Partition.duration", "NetworkChange.duration" -> values(context, acceptor, "500ms", "2s");
            case "NetworkSetting.value" -> setting(context, acceptor);
            case "Sources.folders", "Folder.path", "DeployItem.path" -> values(context, acceptor, "\"src\"");
            default -> super._createProposals(assignment, context, acceptor);
        }
    }

    private void setting(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (!(context.getCurrentModel() instanceof NetworkSetting setting)) {
            values(context, acceptor, "1%", "200us");
            return;
        }
        switch (setting.getProperty()) {
            case LATENCY, JITTER -> values(context, acceptor, "200us", "1ms", "10ms");
            case SEED -> values(context, acceptor, "1");
            default -> values(context, acceptor, "1%", "5%", "10%");
        }
    }

    private void values(ContentAssistContext context, IIdeContentProposalAcceptor acceptor, String... texts) {
        for (String text : texts) {
            ContentAssistEntry entry = getProposalCreator().createProposal(text, context, ContentAssistEntry.KIND_VALUE, null);
            acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
        }
    }

    private void classes(ContentAssistContext context, IIdeContentProposalAcceptor acceptor, String suffix) {
        EObject model = context.getCurrentModel() != null ? context.getCurrentModel() : context.getRootModel();
        List<JavaType> found = JavaTypes.of(context.getResource()).startingWith(context.getPrefix(), ClusterPaths.classFolders(model), MOST_CLASSES);
        for (JavaType type : found) {
            ContentAssistEntry entry = getProposalCreator().createProposal(type.name() + suffix, context, ContentAssistEntry.KIND_CLASS, it -> {
                it.setLabel(type.simpleName() + " - " + type.name());
                it.setDocumentation(type.text());
                it.setDescription(type.text());
            });
            acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
        }
    }

    /** The fields of the class that stands before the last dot. */
    private void fields(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        EObject model = context.getCurrentModel() != null ? context.getCurrentModel() : context.getRootModel();
        int dot = context.getPrefix().lastIndexOf('.');
        if (dot < 0) {
            return;
        }
        String name = context.getPrefix().substring(0, dot);
        JavaTypes types = JavaTypes.of(context.getResource());
        types.find(name, ClusterPaths.classFolders(model)).ifPresent(type -> types.fields(type).forEach(field -> {
            ContentAssistEntry entry = getProposalCreator().createProposal(name + "." + field, context, ContentAssistEntry.KIND_FIELD,
                    it -> it.setLabel(field + " - " + name));
            acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
        }));
    }

    /** Punctuation is typed faster than chosen. */
    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        return Character.isLetter(keyword.getValue().charAt(0)) || keyword.getValue().equals("{");
    }
}

package org.plurix.dsl.editing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.util.TextRegion;
import org.plurix.dsl.ide.ClusterLanguageIdeSetup;
import org.plurix.dsl.text.Texts;

import com.google.inject.Injector;

/** What could be written at a place. */
public final class Proposals {
    private static final int MOST = 400;
    private static final ExecutorService POOL = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "plurix-content-assist");
        thread.setDaemon(true);
        return thread;
    });

    /** What a proposal is, for order and icon. */
    public enum Kind {
        NODE, FIELD, CLASS, VALUE, KEYWORD
    }

    /**
     * @param text   replaces {@code region}
     * @param label  what the list shows
     * @param detail more about it, may be empty
     */
    public record Proposal(Kind kind, String label, String text, Region region, String detail) {
    }

    private Proposals() {
    }

    /** In the order of the kinds, then by label. */
    public static List<Proposal> at(ClusterDocument document, int offset) {
        Injector injector = ClusterLanguageIdeSetup.injector();
        ContentAssistContextFactory factory = injector.getInstance(ContentAssistContextFactory.class);
        factory.setPool(POOL);
        ContentAssistContext[] contexts = factory.create(document.text(), new TextRegion(offset, 0), offset, document.resource());
        Map<String, Proposal> found = new LinkedHashMap<>();
        injector.getInstance(IdeContentProposalProvider.class).createProposals(Arrays.asList(contexts), new IIdeContentProposalAcceptor() {
            @Override
            public void accept(ContentAssistEntry entry, int priority) {
                if (entry != null) {
                    Proposal proposal = proposal(entry, offset);
                    found.putIfAbsent(proposal.text, proposal);
                }
            }

            @Override
            public boolean canAcceptMoreProposals() {
                return found.size() < MOST;
            }
        });
        return found.values().stream().sorted(Comparator.comparing(Proposal::kind).thenComparing(Proposal::label)).toList();
    }

    private static Proposal proposal(ContentAssistEntry entry, int offset) {
        Kind kind = switch (entry.getKind()) {
            case ContentAssistEntry.KIND_REFERENCE -> Kind.NODE;
            case ContentAssistEntry.KIND_FIELD -> Kind.FIELD;
            case ContentAssistEntry.KIND_CLASS -> Kind.CLASS;
            case ContentAssistEntry.KIND_KEYWORD -> Kind.KEYWORD;
            default -> Kind.VALUE;
        };
        int prefix = entry.getPrefix() == null ? 0 : entry.getPrefix().length();
        String label = entry.getLabel() == null ? entry.getProposal() : entry.getLabel();
        String key = "hover." + entry.getProposal();
        String detail = kind == Kind.KEYWORD && Texts.has(key) ? Texts.get(key)
                : entry.getDocumentation() == null ? "" : entry.getDocumentation();
        return new Proposal(kind, label, entry.getProposal(), new Region(offset - prefix, prefix), detail);
    }
}

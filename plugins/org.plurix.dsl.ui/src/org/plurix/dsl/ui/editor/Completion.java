package org.plurix.dsl.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.plurix.dsl.editing.ClusterDocument;
import org.plurix.dsl.editing.Proposals;
import org.plurix.dsl.editing.Proposals.Proposal;
import org.plurix.dsl.editing.Region;
import org.plurix.dsl.editing.Templates;
import org.plurix.dsl.editing.Templates.Template;

/** Content assist; runs in the background (asynchronous assistant). */
final class Completion implements IContentAssistProcessor {
    private final ClusterEditor editor;

    Completion(ClusterEditor editor) {
        this.editor = editor;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        EditorModel model = editor.model();
        if (model == null) {
            return new ICompletionProposal[0];
        }
        ClusterDocument document = model.current();
        List<ICompletionProposal> result = new ArrayList<>();
        if (offset > document.text().length()) {
            return new ICompletionProposal[0];
        }
        List<Proposal> proposals;
        synchronized (document) {
            proposals = Proposals.at(document, offset);
        }
        for (Proposal proposal : proposals) {
            Region region = proposal.region();
            result.add(new CompletionProposal(proposal.text(), region.offset(), region.length(), proposal.text().length(), Images.of(proposal.kind()),
                    proposal.label(), null, proposal.detail().isEmpty() ? null : proposal.detail()));
        }
        templates(viewer.getDocument(), document, offset, proposals, result);
        return result.toArray(ICompletionProposal[]::new);
    }

    /** Templates stand where a statement may begin, or a cluster. */
    private static void templates(IDocument text, ClusterDocument document, int offset, List<Proposal> proposals, List<ICompletionProposal> result) {
        boolean inside = proposals.stream().anyMatch(p -> p.text().equals("expect") && proposals.stream().anyMatch(q -> q.text().equals("nodes")))
                || proposals.isEmpty() && document.text().substring(0, offset).contains("{");
        String prefix = prefix(text, offset);
        boolean empty = document.text().substring(0, offset - prefix.length()).isBlank();
        for (Template template : Templates.all()) {
            if (template.name().startsWith(prefix) && (template.inside() ? inside : empty)) {
                result.add(new TemplateProposal(template, new Region(offset - prefix.length(), prefix.length())));
            }
        }
    }

    private static String prefix(IDocument text, int offset) {
        int start = offset;
        try {
            while (start > 0 && Character.isLetter(text.getChar(start - 1))) {
                start--;
            }
            return text.get(start, offset - start);
        } catch (BadLocationException changed) {
            return "";
        }
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] { '.' };
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}

package org.plurix.dsl.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.plurix.dsl.editing.Region;
import org.plurix.dsl.editing.Templates.Template;
import org.plurix.dsl.ui.Messages;

/** Inserts a template; its variables are then filled in one after the other. */
final class TemplateProposal implements ICompletionProposal, ICompletionProposalExtension2 {
    private final Template template;
    private final Region region;

    TemplateProposal(Template template, Region region) {
        this.template = template;
        this.region = region;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        IDocument document = viewer.getDocument();
        try {
            LinkedText.Expanded expanded = LinkedText.Expanded.of(template.pattern(), indentation(document));
            document.replace(region.offset(), offset - region.offset(), expanded.text());
            Map<String, List<Region>> places = new LinkedHashMap<>();
            expanded.variables().forEach((name, list) -> places.put(name,
                    list.stream().map(r -> new Region(r.offset() + region.offset(), r.length())).toList()));
            if (places.isEmpty()) {
                viewer.setSelectedRange(region.offset() + expanded.cursor(), 0);
            } else {
                LinkedText.edit(viewer, places, region.offset() + expanded.cursor(), places.values().iterator().next().get(0));
            }
        } catch (BadLocationException changed) {
            Platform.getLog(TemplateProposal.class).error(changed.getMessage(), changed);
        }
    }

    private String indentation(IDocument document) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(region.offset());
        String text = document.get(line.getOffset(), region.offset() - line.getOffset());
        return text.isBlank() ? text : "";
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            return offset >= region.offset() && template.name().startsWith(document.get(region.offset(), offset - region.offset()));
        } catch (BadLocationException changed) {
            return false;
        }
    }

    @Override
    public String getDisplayString() {
        return NLS.bind(Messages.template, template.name(), template.description());
    }

    @Override
    public String getAdditionalProposalInfo() {
        return template.pattern().replaceAll("\\$\\{cursor}", "").replaceAll("\\$\\{([^}]*)}", "$1");
    }

    @Override
    public Image getImage() {
        return Images.template();
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("applied to a viewer only");
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing to prepare
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was prepared
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}

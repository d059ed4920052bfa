package org.plurix.dsl.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.plurix.dsl.editing.Region;

/** Places in a text that are edited together (rename), or one after the other (templates); Tab goes on, Enter ends. */
final class LinkedText {
    private LinkedText() {
    }

    /** @param groups places with equal texts by name; the first place of the first group is selected; @param exit caret at the end */
    static void edit(ITextViewer viewer, Map<String, List<Region>> groups, int exit, Region first) throws BadLocationException {
        IDocument document = viewer.getDocument();
        LinkedModeModel model = new LinkedModeModel();
        int order = 0;
        for (List<Region> places : groups.values()) {
            LinkedPositionGroup group = new LinkedPositionGroup();
            for (Region place : places) {
                group.addPosition(new LinkedPosition(document, place.offset(), place.length(), place.equals(first) ? 0 : ++order));
            }
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
        ui.enter();
        viewer.setSelectedRange(first.offset(), first.length());
    }

    /** A pattern with its variables replaced by their names, and where they stand. */
    record Expanded(String text, Map<String, List<Region>> variables, int cursor) {

        /** Lines after the first get the indentation. */
        static Expanded of(String pattern, String indentation) {
            String indented = pattern.replace("\n", "\n" + indentation);
            StringBuilder text = new StringBuilder();
            Map<String, List<Region>> variables = new LinkedHashMap<>();
            int cursor = -1;
            int at = 0;
            while (at < indented.length()) {
                int start = indented.indexOf("${", at);
                if (start < 0) {
                    break;
                }
                int end = indented.indexOf('}', start);
                text.append(indented, at, start);
                String name = indented.substring(start + 2, end);
                if (name.equals("cursor")) {
                    cursor = text.length();
                } else {
                    variables.computeIfAbsent(name, n -> new ArrayList<>()).add(new Region(text.length(), name.length()));
                    text.append(name);
                }
                at = end + 1;
            }
            text.append(indented, at, indented.length());
            return new Expanded(text.toString(), variables, cursor < 0 ? text.length() : cursor);
        }
    }
}

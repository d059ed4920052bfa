package org.plurix.dsl.editing;

import java.util.Comparator;
import java.util.List;

/** A piece of text that is replaced. */
public record Edit(int offset, int length, String text) {

    /** The text with all edits made; edits must not overlap. */
    public static String apply(String text, List<Edit> edits) {
        StringBuilder result = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt(Edit::offset).reversed())
                .forEach(edit -> result.replace(edit.offset, edit.offset + edit.length, edit.text));
        return result.toString();
    }
}

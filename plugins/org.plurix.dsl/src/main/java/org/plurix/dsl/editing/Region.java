package org.plurix.dsl.editing;

/** A piece of text. */
public record Region(int offset, int length) {
    public int end() {
        return offset + length;
    }
}

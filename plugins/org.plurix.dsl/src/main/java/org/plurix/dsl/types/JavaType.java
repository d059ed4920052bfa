package org.plurix.dsl.types;

import java.nio.file.Path;

/**
 * A Java class that a description can name.
 *
 * @param name   qualified
 * @param source its file; null when it has none (a class of a library)
 * @param offset of its declaration's name in the source, 0 if unknown
 * @param text   one line for hovers and proposals: the first sentence of its comment, or empty
 */
public record JavaType(String name, Path source, int offset, String text) {
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

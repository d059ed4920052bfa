package org.plurix.cluster.client;

import java.util.List;

/**
 * What lies on one page.
 *
 * @param table one row about the page itself
 * @param note  why there are no objects; empty when there are
 */
public record PageView(Stamp at, PageTable table, List<Part> objects, String note) {
    /**
     * An object that overlaps the page.
     *
     * @param address object address
     * @param offset  of its first byte on the page; below 0 when it begins on an earlier page
     * @param bytes   its whole size
     * @param label   short text: string content, array length, class name
     */
    public record Part(int address, String type, int offset, int bytes, String label) {
    }
}

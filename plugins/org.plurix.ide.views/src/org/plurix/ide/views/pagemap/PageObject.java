package org.plurix.ide.views.pagemap;

/** An object that lies on a page, at least in part; the offset is below 0 if it begins on an earlier page. */
public record PageObject(int address, String type, String label, int offset, int bytes) {
}

package org.plurix.pjc.layout;

/** The 32-bit word at {@code offset} of a code object gets {@code address(symbol) + addend}, minus the address behind the word if relative. */
public record Reloc(int offset, boolean relative, Symbol symbol, int addend) { }

package org.plurix.pjc.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plurix.pjc.image.HeapImage;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.Reloc;
import org.plurix.pjc.layout.Symbol;

/** The pages of the image that a method's own code refers to. Which pages its objects lie in is known only when it runs. */
final class Pages {
    private static final int PAGE_BITS = 12;

    private Pages() { }

    static List<String> of(CompiledMethod method, HeapImage image) {
        Map<Symbol, Integer> addresses = image.symbols();
        Map<Integer, TreeSet<String>> pages = new TreeMap<>(Integer::compareUnsigned);
        int start = addresses.get(new Symbol.Code(method.method()));
        for (int page = start >>> PAGE_BITS; page <= start + method.code().length - 1 >>> PAGE_BITS; page++) {
            pages.computeIfAbsent(page, p -> new TreeSet<>()).add("its own code");
        }
        for (Reloc reloc : method.relocs()) {
            Integer address = addresses.get(reloc.symbol());
            if (address != null && !reloc.symbol().equals(new Symbol.Code(method.method()))) {
                pages.computeIfAbsent(address >>> PAGE_BITS, p -> new TreeSet<>()).add(text(reloc.symbol()));
            }
        }
        List<String> result = new ArrayList<>();
        pages.forEach((page, contents) -> result.add(String.format("%08x: %s", page << PAGE_BITS, String.join(", ", contents))));
        return result;
    }

    private static String text(Symbol symbol) {
        if (symbol instanceof Symbol.Code code) {
            return "code of " + code.method().owner().internalName() + "." + code.method().name();
        }
        if (symbol instanceof Symbol.Statics statics) {
            return "statics of " + statics.type().internalName();
        }
        if (symbol instanceof Symbol.Descriptor descriptor) {
            return "class " + descriptor.type();
        }
        return symbol instanceof Symbol.Literal ? "string" : "record";
    }
}

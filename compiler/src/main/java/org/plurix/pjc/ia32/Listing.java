package org.plurix.pjc.ia32;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.ia32.asm.CodeBlob;
import org.plurix.pjc.layout.CompiledMethod;

/** Text of {@code --dump-asm}. */
final class Listing {
    private static final int BYTES_PER_ROW = 8;

    private Listing() {
    }

    static String print(CompiledMethod method, CodeBlob blob) {
        StringBuilder out = new StringBuilder();
        out.append(method.method()).append("  (").append(method.sourceFile()).append(", ").append(blob.code().length).append(" bytes, frame ")
                .append(method.frameSize()).append(")\n");
        for (CodeBlob.Row row : blob.listing()) {
            row(out, blob.code(), row);
        }
        for (CompiledMethod.HandlerRange range : method.handlers()) {
            out.append(String.format("  handler %05x..%05x -> %05x %s%n", range.startPc(), range.endPc(), range.handlerPc(),
                    range.type() == null ? "any" : range.type()));
        }
        return out.toString();
    }

    private static void row(StringBuilder out, byte[] code, CodeBlob.Row row) {
        if (row.text().startsWith(";") && row.length() == 0) {
            out.append("  ").append(row.text()).append('\n');
            return;
        }
        List<String> bytes = new ArrayList<>();
        for (int i = 0; i < Math.min(row.length(), BYTES_PER_ROW); i++) {
            bytes.add(String.format("%02x", code[row.offset() + i] & 0xFF));
        }
        String more = row.length() > BYTES_PER_ROW ? " +" + (row.length() - BYTES_PER_ROW) : "";
        out.append(String.format("  %05x  %-27s  %s%n", row.offset(), String.join(" ", bytes) + more, row.text()));
    }
}

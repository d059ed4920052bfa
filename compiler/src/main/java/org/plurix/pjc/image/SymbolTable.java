package org.plurix.pjc.image;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** Reads and writes symbols with their addresses. */
final class SymbolTable {
    private SymbolTable() { }

    static void write(DataOutputStream out, Map<Symbol, Integer> addresses) throws IOException {
        out.writeInt(addresses.size());
        for (Map.Entry<Symbol, Integer> entry : addresses.entrySet()) {
            out.writeInt(entry.getValue());
            Symbol symbol = entry.getKey();
            if (symbol instanceof Symbol.Code code) {
                out.writeByte('c');
                method(out, code.method());
            } else if (symbol instanceof Symbol.Record record) {
                out.writeByte('r');
                method(out, record.method());
            } else if (symbol instanceof Symbol.Descriptor descriptor) {
                out.writeByte('d');
                out.writeUTF(descriptor.type().descriptor());
            } else if (symbol instanceof Symbol.Statics statics) {
                out.writeByte('s');
                out.writeUTF(statics.type().descriptor());
            } else {
                out.writeByte('l');
                text(out, ((Symbol.Literal) symbol).text());
            }
        }
    }

    static Map<Symbol, Integer> read(DataInputStream in) throws IOException {
        Map<Symbol, Integer> result = new LinkedHashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            int address = in.readInt();
            int kind = in.readByte();
            result.put(switch (kind) {
                case 'c' -> new Symbol.Code(method(in));
                case 'r' -> new Symbol.Record(method(in));
                case 'd' -> new Symbol.Descriptor(new TypeRef(in.readUTF()));
                case 's' -> new Symbol.Statics(new TypeRef(in.readUTF()));
                case 'l' -> new Symbol.Literal(text(in));
                default -> throw new IOException("damaged symbol file: kind " + kind);
            }, address);
        }
        return result;
    }

    static void method(DataOutputStream out, MethodRef method) throws IOException {
        out.writeUTF(method.owner().descriptor());
        out.writeUTF(method.name());
        out.writeUTF(method.descriptor());
        out.writeBoolean(method.isStatic());
    }

    static MethodRef method(DataInputStream in) throws IOException {
        return new MethodRef(new TypeRef(in.readUTF()), in.readUTF(), in.readUTF(), in.readBoolean());
    }

    /** Any UTF-16 text, also unpaired surrogates and more than 64 KiB. */
    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String text(DataInputStream in) throws IOException {
        char[] chars = new char[in.readInt()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = in.readChar();
        }
        return new String(chars);
    }
}

package org.plurix.pjc.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.Reloc;

/** A number that changes when the machine code of a method, what it refers to, its lines or its handlers change. */
public final class CodeHash {
    private CodeHash() { }

    public static long of(CompiledMethod method) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(method.code());
            StringBuilder text = new StringBuilder().append(method.frameSize());
            for (Reloc r : method.relocs()) {
                text.append('|').append(r.offset()).append(r.relative() ? 'r' : 'a').append(r.symbol()).append('+').append(r.addend());
            }
            method.lines().forEach(l -> text.append('|').append(l.pc()).append(':').append(l.line()));
            if (!method.inlined().isEmpty()) {
                text.append('|').append(method.inlined());
            }
            method.handlers().forEach(h -> text.append('|').append(h));
            digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);     // every JDK has SHA-256
        }
    }
}

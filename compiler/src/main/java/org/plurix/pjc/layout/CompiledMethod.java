package org.plurix.pjc.layout;

import java.util.List;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Product of the back end for one method. All pcs are byte offsets into {@code code}.
 *
 * @param frameSize bytes between EBP and ESP outside of argument pushes (docs/abi.md section 3)
 * @param lines ascending pairs pc, source line of the method itself: for inlined code that of the call
 * @param handlers in order of precedence; {@code type} null catches everything
 */
public record CompiledMethod(MethodRef method, String sourceFile, byte[] code, List<Reloc> relocs, int frameSize,
        List<Line> lines, List<HandlerRange> handlers, InlineTable inlined) {
    /** A method without inlined code. */
    public CompiledMethod(MethodRef method, String sourceFile, byte[] code, List<Reloc> relocs, int frameSize, List<Line> lines, List<HandlerRange> handlers) {
        this(method, sourceFile, code, relocs, frameSize, lines, handlers, InlineTable.NONE);
    }

    public record Line(int pc, int line) { }

    public record HandlerRange(int startPc, int endPc, int handlerPc, TypeRef type) { }
}

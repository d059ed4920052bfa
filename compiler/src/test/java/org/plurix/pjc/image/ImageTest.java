package org.plurix.pjc.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.TestImage;
import org.plurix.pjc.driver.CompileOptions;
import org.plurix.pjc.driver.CompileResult;
import org.plurix.pjc.driver.PjcDriver;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** Whole images are well formed: each object can be found by walking, every reference points at an object, the same input gives the same bytes. */
class ImageTest {
    private static final String PROGRAM = "public class P { static final String TEXT = \"caf\\u00e9\"; static long[][] table = new long[3][4];\n"
            + "interface Shape { int area(); } static class Square implements Shape, Comparable<Square> { int s = 3;\n"
            + "public int area() { return s * s; } public int compareTo(Square o) { return s - o.s; } }\n"
            + "public static void main(String[] args) { Shape s = new Square(); try { System.out.println(TEXT + s.area() + table.length); }\n"
            + "catch (RuntimeException e) { throw e; } finally { table = null; } } }";
    private static CompileResult result;

    @BeforeAll
    static void compile() throws Exception {
        result = program();
    }

    private static CompileResult program() throws Exception {
        CompileOptions options = CompileOptions.of(CompileOptions.Target.LINUX_I386, List.of(), TestImage.libraryRoots(), "P");
        return PjcDriver.compile(options, TestImage.library(), List.of(new SourceFile("P.java", PROGRAM)));
    }

    @Test
    void everyReferencePointsAtAnObject() {
        HeapImage image = result.image();
        assertEquals(List.of(), image.walker().verify(image.sections()));
    }

    @Test
    void theBareImageTooInOneWalk() throws Exception {
        HeapImage image = TestImage.bare(List.of(new SourceFile("P.java", PROGRAM))).image();
        assertEquals(List.of(), image.walker().verify(image.sections()));
        int oneByOne = image.sections().stream().filter(s -> s.region() != Region.LOCAL)
                .mapToInt(s -> image.walker().objects(s.start(), s.end()).size()).sum();
        assertEquals(oneByOne, image.walker().objects(image.dhsStart(), image.dhsEnd()).size());
    }

    @Test
    void brokenReferenceIsFound() {
        HeapImage image = result.image();
        HeapWalker.Memory memory = image.memory();
        int text = image.symbols().get(new Symbol.Literal("caf\u00e9"));
        int classClass = image.symbols().get(new Symbol.Descriptor(TypeRef.ofClass("java/lang/Class")));
        HeapWalker walker = new HeapWalker(a -> a == text - 8 ? text + 8 : memory.load32(a), classClass);
        assertEquals(1, walker.verify(image.sections()).size());
    }

    @Test
    void strayWordIsFound() {
        HeapImage image = result.image();
        HeapWalker.Memory memory = image.memory();
        int text = image.symbols().get(new Symbol.Literal("caf\u00e9"));
        int classClass = image.symbols().get(new Symbol.Descriptor(TypeRef.ofClass("java/lang/Class")));
        HeapWalker walker = new HeapWalker(a -> a == text - 4 ? 0x40 : memory.load32(a), classClass);
        assertThrows(IllegalStateException.class, () -> walker.verify(image.sections()));
    }

    @Test
    void sameInputSameBytes() throws Exception {
        assertArrayEquals(result.file(), program().file());
    }

    @Test
    void objectsAreWhatTheyShouldBe() {
        HeapImage image = result.image();
        Map<Symbol, Integer> symbols = image.symbols();
        HeapWalker walker = image.walker();
        int square = symbols.get(new Symbol.Descriptor(TypeRef.ofClass("P$Square")));
        assertEquals("P$Square", walker.className(square));
        assertEquals("caf\u00e9", walker.string(symbols.get(new Symbol.Literal("caf\u00e9"))));
        int main = symbols.get(new Symbol.Code(new MethodRef(TypeRef.ofClass("P"), "main", "([Ljava/lang/String;)V", true)));
        assertEquals(0, main % 16);
        Section code = image.section(Region.CODE);
        assertTrue(main >= code.start() && main < code.end());
        String dump = walker.dump(image.section(Region.RESIDENT).start(), image.section(Region.RESIDENT).end());
        assertTrue(dump.contains("java.lang.String \"caf\u00e9\""), "dump shows literals");
        assertTrue(dump.contains("java.lang.Class P$Square"), "dump shows classes");
    }

    @Test
    void codeSharesNoPageWithData() {
        for (HeapWalker.Found found : result.image().walker().objects(result.image().section(Region.CODE).start(),
                result.image().section(Region.CODE).end())) {
            assertEquals("plurix.rt.Code", result.image().walker().className(found.descriptor()));
        }
    }

    @Test
    void multibootHeaderIsInTheFirstEightKilobytes() throws Exception {
        ByteBuffer file = ByteBuffer.wrap(TestImage.bare(List.of()).file()).order(ByteOrder.LITTLE_ENDIAN);
        int at = -1;
        for (int i = 0; i < 8192 && at < 0; i += 4) {
            at = file.getInt(i) == 0x1BADB002 ? i : -1;
        }
        assertTrue(at >= 0);
        assertEquals(0, file.getInt(at) + file.getInt(at + 4) + file.getInt(at + 8));
    }

    @Test
    void unreachableLibraryIsLeftOut() {
        assertFalse(result.image().symbols().containsKey(new Symbol.Descriptor(TypeRef.ofClass("java/util/Random"))));
        assertNotNull(result.image().symbols().get(new Symbol.Descriptor(TypeRef.ofClass("java/lang/String"))));
    }
}

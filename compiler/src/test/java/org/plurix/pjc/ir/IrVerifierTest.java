package org.plurix.pjc.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.model.TypeRef;

class IrVerifierTest {
    private static final String SOUND = """
            method a/B.f(IJ)I static B.java
            slots I32
            b0:
              v0 = PARAM I32 0 @1
              v1 = PARAM I64 1 @1
              FRAME_SET 0 v0 @2
              GOTO -> b1 @2
            b1 <- b0 b2 handlers java/lang/Exception:b4 *:b5:
              v2 = PHI I32 v0 v4 @3
              INVOKESTATIC a/B.g(I)V v2 @3
              v3 = CONST I32 7 @3
              IF LT v2 v3 -> b2 b3 @3
            b2 <- b1:
              v4 = ADD I32 v2 v3 @4
              GOTO -> b1 @4
            b3 <- b1:
              SWITCH [1,5] v2 -> b6 b6 b7 @5
            b4:
              v5 = CATCH REF @6
              v6 = FRAME_GET I32 0 @6
              GOTO -> b8 @6
            b5:
              v7 = CATCH REF @7
              THROW v7 @7
            b6 <- b3 b3:
              v8 = PHI I32 v2 v3 @5
              GOTO -> b8 @5
            b7 <- b3:
              GOTO -> b8 @5
            b8 <- b4 b6 b7:
              v9 = PHI I32 v6 v8 v3 @8
              RETURN v9 @8
            """;

    /** The message that a change of the sound graph leads to. */
    private static void expect(String part, Consumer<Graph> damage) {
        Graph graph = IrParser.parse(SOUND);
        damage.accept(graph);
        List<String> problems = IrVerifier.problems(graph);
        assertTrue(problems.stream().anyMatch(p -> p.contains(part)), "expected \"" + part + "\" in " + problems);
        assertThrows(IllegalStateException.class, () -> IrVerifier.verify(graph));
    }

    private static Block block(Graph graph, int number) {
        return graph.blocks.get(number);
    }

    private static Value value(Graph graph, int block, int place) {
        return block(graph, block).values.get(place);
    }

    @Test
    void aSoundGraphPassesAndKeepsItsText() {
        Graph graph = IrParser.parse(SOUND);
        assertEquals(List.of(), IrVerifier.problems(graph));
        assertEquals(SOUND, IrPrinter.print(graph));
    }

    @Test
    void structure() {
        expect("no terminator", g -> block(g, 2).values.remove(1));
        expect("in the middle", g -> block(g, 2).values.add(0, value(g, 3, 0)));
        expect("placed twice", g -> block(g, 2).values.add(0, value(g, 2, 0)));
        expect("behind other values", g -> block(g, 1).values.add(2, moved(g, g.value(Op.PHI, Type.I32, 0), 1)));
        expect("not the first value", g -> block(g, 4).values.add(0, moved(g, g.value(Op.CONST, Type.I32, 0), 4)));
        expect("the entry block has predecessors", g -> block(g, 0).preds.add(block(g, 1)));
    }

    private static Value moved(Graph graph, Value value, int block) {
        value.block = block(graph, block);
        return value;
    }

    @Test
    void edges() {
        expect("differ from predecessors", g -> block(g, 1).preds.remove(1));
        expect("does not lead to it", g -> block(g, 7).preds.add(block(g, 0)));
        expect("no handler block", g -> block(g, 2).handlers = List.of(new Block.Handler(null, block(g, 3))));
        expect("handler b4 has predecessors", g -> {
            block(g, 7).succs.set(0, block(g, 4));
            block(g, 8).preds.remove(2);
            value(g, 8, 0).args.remove(2);
            block(g, 4).preds.add(block(g, 7));
        });
        expect("which is not in the graph", g -> g.blocks.remove(7));
        expect("has 3 successors", g -> value(g, 3, 0).aux = new int[] {1});
        expect("do not ascend", g -> value(g, 3, 0).aux = new int[] {5, 1});
    }

    @Test
    void types() {
        expect("has 1 arguments for 2 predecessors", g -> value(g, 1, 0).args.remove(1));
        expect("has argument", g -> value(g, 1, 0).args.set(1, value(g, 0, 1)));
        expect("argument 1 is I64 instead of I32", g -> value(g, 2, 0).args.set(1, value(g, 0, 1)));
        expect("2 arguments instead of 0", g -> value(g, 2, 0).op = Op.STRING);
        expect("no condition", g -> value(g, 1, 3).aux = null);
        expect("no frame slot 3", g -> value(g, 4, 1).imm = 3);
        expect("(I)V is static", g -> value(g, 1, 1).op = Op.INVOKEVIRTUAL);
        expect("no parameter 2", g -> value(g, 0, 0).imm = 2);
        expect("result is I32 instead of I64", g -> value(g, 0, 0).imm = 1);
        expect("argument 0 is I64 instead of I32", g -> value(g, 8, 1).args.set(0, value(g, 0, 1)));
        expect("no TypeRef", g -> {
            value(g, 1, 2).op = Op.NEW;
            value(g, 1, 2).type = Type.REF;
        });
        expect("lengths must be I32", g -> {
            Value array = value(g, 1, 2);
            array.op = Op.MULTINEWARRAY;
            array.type = Type.REF;
            array.aux = new TypeRef("[[I");
        });
    }

    @Test
    void usesMustBeReachedByTheirDefinition() {
        expect("which does not reach it", g -> value(g, 8, 1).args.set(0, value(g, 2, 0)));
        expect("which does not reach it", g -> block(g, 2).values.get(0).args.set(0, value(g, 2, 0)));
        expect("which does not reach it", g -> value(g, 8, 0).args.set(2, value(g, 4, 1)));
    }

    @Test
    void nothingReachesIntoAHandler() {
        expect("which does not reach it", g -> value(g, 5, 1).args.set(0, value(g, 0, 0).type == Type.I32 ? value(g, 4, 0) : null));
        expect("which does not reach it", g -> value(g, 8, 1).args.set(0, value(g, 0, 0)));
    }

    @Test
    void parserNamesTheLine() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> IrParser.parse("method a/B.f()V static B.java\nb0:\n  FROB v1\n"));
        assertTrue(e.getMessage().startsWith("line 3"), e.getMessage());
    }
}

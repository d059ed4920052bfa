package org.plurix.ide.views.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.cluster.client.EditResult;
import org.plurix.cluster.client.ObjectRange;
import org.plurix.cluster.client.ObjectView;
import org.plurix.cluster.client.Stamp;
import org.plurix.model.HeapClass;
import org.plurix.model.ModelFactory;

/** The models behind the Heap view. */
class HeapModelsTest {
	private static final Stamp AT = new Stamp(7, 1000);
	private final Locale before = Locale.getDefault();

	@BeforeEach
	void fix() {
		Locale.setDefault(Locale.ROOT);
	}

	@AfterEach
	void restore() {
		Locale.setDefault(before);
	}

	// ---- histogram ----

	private static HeapClass type(String name, long objects, long bytes) {
		HeapClass result = ModelFactory.eINSTANCE.createHeapClass();
		result.setName(name);
		result.setObjects(objects);
		result.setBytes(bytes);
		return result;
	}

	private static String names(HistogramRows rows) {
		return String.join(" ", rows.of(List.of(type("demo.A", 5, 10), type("demo.B", 1, 90), type("[I", 3, 50))).stream().map(HeapClass::getName).toList());
	}

	@Test
	void classesAreSortedAndFiltered() {
		HistogramRows rows = new HistogramRows();
		assertEquals("demo.B [I demo.A", names(rows));
		rows.sortBy(HistogramRows.Column.OBJECTS);
		assertEquals("demo.A [I demo.B", names(rows));
		rows.sortBy(HistogramRows.Column.OBJECTS);
		assertEquals("demo.B [I demo.A", names(rows));
		rows.sortBy(HistogramRows.Column.NAME);
		assertEquals("demo.A demo.B [I", names(rows), "int[] comes last");
		rows.setFilter(" DEMO ");
		assertEquals("demo.A demo.B", names(rows));
		rows.setFilter("d*b");
		assertEquals("demo.B", names(rows));
		rows.setFilter("int[");
		assertEquals("[I", names(rows), "no character has a special meaning but * and ?");
	}

	// ---- instances ----

	private static ObjectRange range(int from, int count, int next) {
		List<ObjectRange.Line> lines = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			lines.add(new ObjectRange.Line(from + i, "demo.A", 16, ""));
		}
		return new ObjectRange(AT, lines, next);
	}

	private static String last(InstanceList list) {
		List<Object> rows = list.rows();
		return ((InstanceList.Totals) rows.get(rows.size() - 1)).text();
	}

	@Test
	void instancesComeInPages() {
		InstanceList list = new InstanceList("demo.A", 60);
		assertTrue(list.add(0, range(100, 25, 77)));
		assertEquals("25 of 60 shown. Enter or double click: next 25, Shift: next 100", last(list));
		assertFalse(list.add(0, range(100, 25, 77)), "an old answer");
		assertTrue(list.add(77, range(200, 35, 0)));
		assertEquals("all 60 shown", last(list));
		assertFalse(list.add(0, range(100, 25, 77)), "nothing was asked");
		assertEquals(61, list.rows().size());
		list.replace(range(100, 30, 5));
		assertEquals(30, list.shown());
	}

	// ---- inspector ----

	private static ObjectView.Field field(String name, String descriptor, String value, int reference) {
		return new ObjectView.Field(name, "demo.A", descriptor, name.equals("fixed"), value, reference, reference == 0 ? "" : "demo.B");
	}

	private static ObjectView object(int address, ObjectView.Field... fields) {
		return new ObjectView(AT, address, "demo.A", 24, 3, false, 0, null, List.of(fields), 0, List.of());
	}

	private static ObjectView array(int address, int length, int from, int count) {
		List<ObjectView.Field> elements = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			elements.add(new ObjectView.Field(Integer.toString(from + i), "", "I", false, Integer.toString(i), 0, ""));
		}
		return new ObjectView(AT, address, "[I", 12 + 4 * length, 3, true, length, null, List.of(), from, elements);
	}

	@Test
	void theTreeIsLoadedAsFarAsItIsOpened() {
		InspectorTree tree = new InspectorTree();
		InspectorTree.Load root = tree.open(Target.object(0x1000));
		assertTrue(tree.add(root, object(0x1000, field("x", "I", "5", 0), field("next", "Ldemo/B;", "B@2000", 0x2000))));
		assertEquals("x", HeapText.name(tree.roots().get(0)));
		assertTrue(tree.missing(tree.roots().get(0)).isEmpty(), "an int has no children");
		Slot next = tree.roots().get(1);
		InspectorTree.Load load = tree.missing(next).orElseThrow();
		assertEquals(Target.object(0x2000), load.target());
		assertNull(tree.children(next));
		assertTrue(tree.add(load, object(0x2000, field("y", "J", "9", 0))));
		assertEquals(1, tree.children(next).size());
		assertTrue(tree.missing(next).isEmpty());
		assertEquals(List.of(root, load), tree.loaded());
	}

	@Test
	void rowsSurviveNewValues() {
		InspectorTree tree = new InspectorTree();
		InspectorTree.Load root = tree.open(Target.object(0x1000));
		tree.add(root, object(0x1000, field("x", "I", "5", 0), field("next", "Ldemo/B;", "B@2000", 0x2000)));
		Slot x = tree.roots().get(0);
		Slot next = tree.roots().get(1);
		tree.add(tree.missing(next).orElseThrow(), object(0x2000, field("y", "J", "9", 0)));
		tree.add(root, object(0x1000, field("x", "I", "6", 0), field("next", "Ldemo/B;", "B@2000", 0x2000)));
		tree.prune();
		assertEquals(x, tree.roots().get(0));
		assertEquals("6", HeapText.value(tree.roots().get(0)));
		assertEquals(1, tree.children(tree.roots().get(1)).size());
		tree.add(root, object(0x1000, field("x", "I", "6", 0), field("next", "Ldemo/B;", "null", 0)));
		tree.prune();
		assertEquals(1, tree.loaded().size(), "what hung below the reference is gone");
		assertFalse(next.equals(tree.roots().get(1)));
	}

	@Test
	void anAnswerForAnotherObjectIsDropped() {
		InspectorTree tree = new InspectorTree();
		InspectorTree.Load old = tree.open(Target.object(0x1000));
		tree.open(Target.statics("demo.A"));
		assertFalse(tree.add(old, object(0x1000)));
		assertTrue(tree.root().isEmpty());
	}

	@Test
	void longArraysAreShownInRanges() {
		InspectorTree tree = new InspectorTree();
		tree.add(tree.open(Target.object(1)), array(1, 250, 0, InspectorTree.RANGE));
		assertEquals(List.of("[0..99]", "[100..199]", "[200..249]"), tree.roots().stream().map(HeapText::name).toList());
		InspectorTree.Load load = tree.missing(tree.roots().get(2)).orElseThrow();
		assertEquals(200, load.from());
		assertEquals(50, load.count());
		tree.add(load, array(1, 250, 200, 50));
		assertEquals("[249]", HeapText.name(tree.children(tree.roots().get(2)).get(49)));
		tree.prune();
		assertEquals(2, tree.loaded().size());
	}

	@Test
	void veryLongArraysHaveRangesOfRanges() {
		InspectorTree tree = new InspectorTree();
		tree.add(tree.open(Target.object(1)), array(1, 1_000_000, 0, InspectorTree.RANGE));
		assertEquals(100, tree.roots().size());
		Slot last = tree.roots().get(99);
		assertTrue(tree.missing(last).isEmpty(), "ranges cost nothing");
		assertEquals("[999900..999999]", HeapText.name(tree.children(last).get(99)));
	}

	@Test
	void shortArraysAreShownAtOnce() {
		InspectorTree tree = new InspectorTree();
		tree.add(tree.open(Target.object(1)), array(1, 3, 0, 3));
		assertEquals(List.of("[0]", "[1]", "[2]"), tree.roots().stream().map(HeapText::name).toList());
		assertEquals(2, tree.roots().get(2).index());
	}

	// ---- history, edits, texts ----

	@Test
	void oneGoesBackAndForward() {
		InspectorHistory history = new InspectorHistory();
		assertFalse(history.canGoBack());
		history.visit(Target.object(1));
		history.visit(Target.object(2));
		history.visit(Target.object(2));
		history.visit(Target.statics("demo.A"));
		assertEquals(Target.object(2), history.back());
		assertEquals(Target.object(1), history.back());
		assertFalse(history.canGoBack());
		assertEquals(Target.object(2), history.forward());
		history.visit(Target.object(9));
		assertFalse(history.canGoForward(), "a new way forgets the old one");
		assertEquals(Target.object(2), history.back());
	}

	@Test
	void theNewestEditIsTakenBackFirst() {
		EditLog log = new EditLog();
		EditResult first = new EditResult(AT, 1, "A@1.x", "1", "2");
		EditResult second = new EditResult(AT, 2, "A@1.x", "2", "3");
		log.add(first);
		log.add(second);
		assertEquals(second, log.newest().orElseThrow());
		log.remove(second);
		assertEquals(first, log.newest().orElseThrow());
		log.remove(first);
		assertTrue(log.newest().isEmpty());
	}

	@Test
	void typesReadAsInSource() {
		assertEquals("int", HeapText.type("I"));
		assertEquals("String[][]", HeapText.type("[[Ljava/lang/String;"));
		assertEquals("boolean[]", HeapText.type("[Z"));
		assertEquals("java.lang.String[][]", HeapText.className("[[Ljava.lang.String;"));
		assertEquals("demo.A", HeapText.className("demo.A"));
		assertEquals("Entry", HeapText.type("Ldemo/Entry;"));
		assertEquals("A@1000  \"hi\"", HeapText.line(new ObjectRange.Line(0x1000, "demo.A", 8, "\"hi\"")));
		assertEquals("demo.A@1000: 24 bytes, page 3, as of commit 7", HeapText.title(Target.object(0x1000), object(0x1000)));
		assertEquals("int[]@1, 250 elements: 1,012 bytes, page 3, as of commit 7", HeapText.title(Target.object(1), array(1, 250, 0, 0)).replace("1012", "1,012"));
	}
}

package org.plurix.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.architecture.SourceScanner.Source;

/** Checks the walls over sources, and that the scanner sees a breach. */
class SourceWallTest {

	private static final Path HOME = Path.of(System.getProperty("plurix.home"));

	@TestFactory
	Stream<DynamicTest> walls() {
		return SourceWall.WALLS.stream().map(wall -> DynamicTest.dynamicTest(wall.text(), () -> {
			List<Source> sources = new ArrayList<>();
			for (String folder : wall.folders())
				sources.addAll(SourceScanner.scan(HOME.resolve(folder)));
			assertFalse(sources.isEmpty(), "no source found in " + wall.folders());
			assertEquals(List.of(), wall.violations(sources), wall.text());
		}));
	}

	/** Every wall must be able to fail: one bad file per forbidden name. */
	@TestFactory
	Stream<DynamicTest> everyWallFindsABreach(@TempDir Path folder) {
		return SourceWall.WALLS.stream().flatMap(wall -> wall.forbidden().stream().map(name -> DynamicTest.dynamicTest(wall.text() + ": " + name, () -> {
			String type = Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1)) ? name : name + ".Sample";
			Source imported = write(folder, "package plurix.hw.sample; import " + type + "; class A { }");
			Source qualified = write(folder, "package plurix.hw.sample; class A { Object x = " + type + ".make(); }");
			Source other = write(folder, "package sample; import " + type + "; class A { }");
			// a wall guards some packages only; one of the two packages lies behind it
			assertTrue(wall.violations(List.of(imported, other)).size() >= 1, "import not found");
			assertTrue(imported.uses(name) && qualified.uses(name) && other.uses(name), "name not found");
		})));
	}

	/** The class library is left out: java.lang and java.util know each other by nature. */
	@TestFactory
	Stream<DynamicTest> runtimePackagesHaveNoCycles() {
		return Stream.of("runtime-image/kernel", "runtime-image/demos").map(folder -> DynamicTest.dynamicTest(folder,
				() -> assertEquals(List.of(), new SourceCycles(SourceScanner.scan(HOME.resolve(folder))).find())));
	}

	@Test
	void aCycleOfThreePackagesIsFound(@TempDir Path folder) throws IOException {
		List<Source> sources = List.of(write(folder, "package k.a; import k.b.B; class A { }"),
				write(folder, "package k.b; class B { k.c.C c; }"), write(folder, "package k.c; import static k.a.A.*; class C { }"));
		assertEquals(List.of("k.a", "k.b", "k.c"), new SourceCycles(sources).find());
		assertEquals(List.of(), new SourceCycles(sources.subList(0, 2)).find());
	}

	@Test
	void commentsAndLiteralsDoNotCount(@TempDir Path folder) throws IOException {
		Source source = write(folder, "package a; /** {@link plurix.hw.Port} */ class A { // plurix.hw.Port\n String s = \"plurix.hw.Port\"; }");
		assertFalse(source.uses("plurix.hw"));
		assertEquals("a", source.packageName());
	}

	@Test
	void aLongerPackageNameIsAnotherPackage(@TempDir Path folder) throws IOException {
		assertFalse(write(folder, "package a; import plurix.hwtools.X; class A { }").uses("plurix.hw"));
		assertTrue(write(folder, "package a; import static plurix.hw.Port.*; class A { }").uses("plurix.hw.Port"));
	}

	private static Source write(Path folder, String code) throws IOException {
		Path own = Files.createTempDirectory(folder, "sample");
		Files.writeString(own.resolve("A.java"), code);
		return SourceScanner.scan(own).get(0);
	}
}

package org.plurix.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** Checks the walls over the class files of all plain-jar modules. */
class WallsTest {

	private static JavaClasses host;
	private static JavaClasses engine;

	@BeforeAll
	static void readClasses() {
		ClassFileImporter importer = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
		host = importer.importPackages("org.plurix");
		engine = importer.importPackages("plurix.dhs");
	}

	@Test
	void everyModuleIsSeen() {
		Set<String> names = host.stream().map(c -> c.getPackageName()).collect(Collectors.toSet());
		for (String module : new String[] { "org.plurix.pjc", "org.plurix.cluster", "org.plurix.dsl", "org.plurix.model", "org.plurix.cli" })
			assertTrue(names.stream().anyMatch(n -> n.startsWith(module)), "no class of " + module + " on the class path");
		assertFalse(engine.isEmpty(), "no class of the engine on the class path");
	}

	@TestFactory
	Stream<DynamicTest> hostWalls() {
		return Stream.of(Walls.ONLY_UI_PLUGINS_USE_UI, Walls.COMPILER_STANDS_ALONE, Walls.IR_KNOWS_NO_STAGE,
				Walls.OPTIMIZER_KNOWS_NO_TARGET, Walls.CLUSTER_KNOWS_NO_COMMAND_LINE, Walls.MODELS_KNOW_NO_ECLIPSE_PLATFORM, Walls.HOST_PACKAGES_WITHOUT_CYCLES)
				.map(rule -> test(rule, host));
	}

	@TestFactory
	Stream<DynamicTest> engineWalls() {
		return Stream.of(Walls.ENGINE_KNOWS_JAVA_LANG_ONLY, Walls.ENGINE_PACKAGES_WITHOUT_CYCLES, Walls.CHECKERS_SHARE_NOTHING_WITH_THE_ENGINE).map(rule -> test(rule, engine));
	}

	private static DynamicTest test(ArchRule rule, JavaClasses classes) {
		return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes));
	}

	/** The cycle rule must be able to fail: two packages of this test use each other. */
	@Test
	void aCycleIsFound() {
		JavaClasses cycle = new ClassFileImporter().importPackages("org.plurix.architecture.samples");
		assertTrue(Walls.HOST_PACKAGES_WITHOUT_CYCLES.evaluate(cycle).hasViolation());
	}
}

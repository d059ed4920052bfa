package org.plurix.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between compiled modules, as data; docs/ARCHITECTURE.md says why they stand. */
final class Walls {

	private static final String[] USER_INTERFACE = { "org.eclipse.ui..", "org.eclipse.swt..", "org.eclipse.jface..",
			"org.plurix.ide.." };

	static final ArchRule ONLY_UI_PLUGINS_USE_UI = noClasses().that().resideInAPackage("org.plurix..")
			.and().resideOutsideOfPackage("org.plurix.ide.ui..")
			.should().dependOnClassesThat().resideInAnyPackage(USER_INTERFACE)
			.as("only user interface plug-ins use SWT, JFace and the workbench");

	static final ArchRule COMPILER_STANDS_ALONE = noClasses().that().resideInAPackage("org.plurix.pjc..")
			.should().dependOnClassesThat().resideInAnyPackage("org.plurix.cluster..", "org.plurix.cli..", "plurix.dhs..",
					"org.eclipse.core..", "info.picocli..", "picocli..")
			.as("the compiler knows Java and IA-32 and nothing of cluster, command line or Eclipse platform");

	static final ArchRule IR_KNOWS_NO_STAGE = noClasses().that().resideInAPackage("org.plurix.pjc.ir..")
			.should().dependOnClassesThat().resideInAnyPackage("org.plurix.pjc.ia32..", "org.plurix.pjc.image..",
					"org.plurix.pjc.world..", "org.plurix.pjc.opt..", "org.plurix.pjc.bytecode..", "org.plurix.pjc.front..",
					"org.eclipse..", "org.objectweb..")
			.as("the intermediate form knows neither front end nor passes nor target");

	static final ArchRule OPTIMIZER_KNOWS_NO_TARGET = noClasses().that().resideInAPackage("org.plurix.pjc.opt..")
			.should().dependOnClassesThat().resideInAnyPackage("org.plurix.pjc.ia32..", "org.plurix.pjc.image..",
					"org.plurix.pjc.world..", "org.plurix.pjc.front..")
			.as("the optimizer knows no target and no image")
			.allowEmptyShould(true);

	static final ArchRule ENGINE_KNOWS_JAVA_LANG_ONLY = classes().that().resideInAPackage("plurix.dhs..")
			.and().resideOutsideOfPackage("plurix.dhs.sim..")
			.should().onlyDependOnClassesThat().resideInAnyPackage("plurix.dhs..", "java.lang")
			.as("the DHS engine uses java.lang and itself only, since every node's kernel runs it");

	static final ArchRule CHECKERS_SHARE_NOTHING_WITH_THE_ENGINE = classes().that().resideInAPackage("plurix.dhs.sim.check..")
			.should().onlyDependOnClassesThat().resideInAnyPackage("plurix.dhs.sim.check..", "java..")
			.as("a checker that shares code with the engine would share its defects");

	static final ArchRule CLUSTER_KNOWS_NO_COMMAND_LINE = noClasses().that().resideInAPackage("org.plurix.cluster..")
			.should().dependOnClassesThat().resideInAnyPackage("org.plurix.cli..", "picocli..")
			.as("the cluster library does not know who calls it");

	static final ArchRule MODELS_KNOW_NO_ECLIPSE_PLATFORM = noClasses().that().resideInAnyPackage("org.plurix.dsl..", "org.plurix.model..")
			.should().dependOnClassesThat().resideInAnyPackage("org.eclipse.core..", "org.eclipse.debug..", "org.eclipse.jdt..")
			.as("the cluster language and the live model run without Eclipse platform");

	/** Code that EMF generates: interfaces, implementation and switch know each other by construction. */
	private static final DescribedPredicate<JavaClass> GENERATED = JavaClass.Predicates.resideInAPackage("org.plurix.dsl.model..");
	/** Every package is a slice. */
	static final ArchRule HOST_PACKAGES_WITHOUT_CYCLES = slices().matching("org.plurix.(**)").should().beFreeOfCycles()
			.ignoreDependency(GENERATED, GENERATED);
	static final ArchRule ENGINE_PACKAGES_WITHOUT_CYCLES = slices().matching("plurix.(**)").should().beFreeOfCycles();

	private Walls() {
	}
}

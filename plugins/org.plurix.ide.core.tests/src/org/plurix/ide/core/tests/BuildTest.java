package org.plurix.ide.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.core.BuildReport;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.core.project.ClassPathRepair;

/** PJC's builder behind JDT's: what it compiles, which markers come and go. */
class BuildTest {

	private static final String USER = """
			package app;

			public class User {
				int twice() {
					return 2 * new Plain().value();
				}
			}
			""";
	private static final String PLAIN = """
			package app;

			public class Plain {
				int value() {
					return STATION.id;
				}
			}
			""";
	private static final String MAGIC = """
			package app;

			import plurix.rt.Magic;

			public class Bad {
				void stop() {
					Magic.cli();
				}
			}
			""";

	private Bench bench;
	private IProject project;

	@BeforeEach
	void open() throws CoreException {
		bench = Bench.open();
		project = bench.project("app");
	}

	@AfterEach
	void close() throws CoreException {
		bench.close();
	}

	private BuildReport buildOne() throws CoreException {
		List<BuildReport> reports = bench.build();
		assertEquals(1, reports.size(), reports.toString());
		return reports.get(0);
	}

	@Test
	void aProgramWithStationCompilesAtOnce() throws CoreException {
		bench.write(project, "app/Plain.java", PLAIN);
		bench.write(project, "app/User.java", USER);
		BuildReport report = buildOne();
		assertEquals(List.of(), Bench.javaErrors(project));
		assertEquals(List.of(), Bench.problems(project));
		assertEquals(List.of("app.Plain", "app.User"), report.types());
		assertTrue(report.full() && report.ok());
		assertEquals(4, report.methods(), "two methods, two constructors");
		assertTrue(report.codeBytes() > 20, report.toString());
		assertFalse(PlurixProject.of(project).orElseThrow().hasErrors());
	}

	@Test
	void aChangedBodyCompilesThatSourceOnlyAndAChangedSignatureItsUsersToo() throws CoreException {
		IFile plain = bench.write(project, "app/Plain.java", PLAIN);
		bench.write(project, "app/User.java", USER);
		bench.write(project, "app/Other.java", "package app;\npublic class Other { }\n");
		bench.build();
		Bench.writeFile(plain, PLAIN.replace("STATION.id", "STATION.id + 1"));
		BuildReport body = buildOne();
		assertEquals(List.of("Plain.java"), Bench.names(body.compiled()));
		assertFalse(body.full());
		Bench.writeFile(plain, PLAIN.replace("int value()", "short value()").replace("STATION.id", "1"));
		assertEquals(List.of("Plain.java", "User.java"), Bench.names(buildOne().compiled()));
	}

	@Test
	void nothingChangedNothingCompiled() throws CoreException {
		bench.write(project, "app/Plain.java", PLAIN);
		bench.build();
		assertEquals(List.of(), bench.build());
	}

	@Test
	void markersComeWithTheirCharactersAndGo() throws CoreException {
		IFile bad = bench.write(project, "app/Bad.java", MAGIC);
		BuildReport report = buildOne();
		assertEquals(List.of("Bad.java:7 pjc.magic [Magic.cli()]"), Bench.problems(project));
		assertFalse(report.ok());
		assertEquals(List.of(), report.types());
		assertEquals(1, report.errors());
		Bench.writeFile(bad, MAGIC.replace("Magic.cli();", "return;"));
		assertTrue(buildOne().ok());
		assertEquals(List.of(), Bench.problems(project));
	}

	@Test
	void noMarkerIsEverThereTwice() throws CoreException {
		IFile bad = bench.write(project, "app/Bad.java", MAGIC);
		bench.build();
		for (int i = 0; i < 3; i++) {
			Bench.writeFile(bad, MAGIC.replace("void stop", "void stop" + i));
			bench.build();
			assertEquals(1, Bench.problems(project).size());
		}
		bench.build(IncrementalProjectBuilder.FULL_BUILD);
		assertEquals(1, Bench.problems(project).size());
	}

	@Test
	void cleanRemovesAllOursAndTheNextBuildFindsThemAgain() throws CoreException {
		bench.write(project, "app/Bad.java", MAGIC);
		bench.build();
		bench.build(IncrementalProjectBuilder.CLEAN_BUILD);
		assertEquals(List.of(), Bench.problems(project));
		assertTrue(PlurixProject.of(project).orElseThrow().lastBuild().isEmpty());
		assertTrue(buildOne().full());
		assertEquals(1, Bench.problems(project).size());
	}

	@Test
	void aBrokenSourceHasJdtsErrorsOnlyAndTheOthersAreCompiled() throws CoreException {
		IFile bad = bench.write(project, "app/Bad.java", MAGIC);
		bench.write(project, "app/Plain.java", PLAIN);
		bench.build();
		Bench.writeFile(bad, MAGIC.replace("Magic.cli();", "Magic.cli(); int i = ;"));
		Bench.writeFile(project.getFile("src/app/Plain.java"), PLAIN.replace("STATION.id", "STATION.joins"));
		BuildReport report = buildOne();
		assertEquals(List.of(), Bench.problems(project));
		assertEquals(1, Bench.javaErrors(project).size(), Bench.javaErrors(project).toString());
		assertEquals(List.of("app.Plain"), report.types());
		assertEquals(1, report.errors());
	}

	@Test
	void aPromiseIsBrokenByAnotherFile() throws CoreException {
		bench.write(project, "app/Promise.java", """
				package app;

				import plurix.rt.NoAllocation;

				public class Promise {
					@NoAllocation
					void act() {
						Plain.help();
					}
				}
				""");
		String harmless = "package app;\n\npublic class Plain {\n\tstatic Object help() {\n\t\treturn null;\n\t}\n}\n";
		IFile plain = bench.write(project, "app/Plain.java", harmless);
		bench.build();
		assertEquals(List.of(), Bench.problems(project));
		Bench.writeFile(plain, harmless.replace("null", "new Plain()"));
		BuildReport report = buildOne();
		assertEquals(List.of("Plain.java"), Bench.names(report.compiled()), "the file with the promise needs no compilation");
		assertEquals(List.of("Promise.java:8 pjc.context [Plain.help()]"), Bench.problems(project));
		assertEquals(1, report.errors());
		Bench.writeFile(plain, harmless);
		bench.build();
		assertEquals(List.of(), Bench.problems(project));
	}

	@Test
	void aBrokenClassPathIsSaidOnceAndRepaired() throws CoreException {
		bench.write(project, "app/Bad.java", MAGIC);
		bench.build();
		IJavaProject java = JavaCore.create(project);
		IClasspathEntry[] right = java.getRawClasspath();
		java.setRawClasspath(new IClasspathEntry[] { right[0] }, null);
		bench.build();
		assertEquals(List.of("app:0 plurix.class-path"), Bench.problems(project));
		ClassPathRepair.repair(java, null);
		assertArrayEquals(right, java.getRawClasspath());
		bench.build();
		assertEquals(List.of("Bad.java:7 pjc.magic [Magic.cli()]"), Bench.problems(project));
	}

	@Test
	void aDeletedSourceIsReportedAndItsMarkersGo() throws CoreException {
		IFile bad = bench.write(project, "app/Bad.java", MAGIC);
		bench.write(project, "app/Plain.java", PLAIN);
		bench.build();
		bad.delete(true, null);
		BuildReport report = buildOne();
		assertEquals(List.of("Bad.java"), Bench.names(report.removed()));
		assertTrue(report.ok());
	}

	@Test
	void aCancelledBuildIsMadeUpForByTheNext() throws CoreException {
		IFile plain = bench.write(project, "app/Plain.java", PLAIN);
		IFile bad = bench.write(project, "app/Bad.java", MAGIC.replace("Magic.cli();", "return;"));
		bench.build();
		Bench.writeFile(bad, MAGIC);
		bench.cancelledBuild();
		assertEquals(List.of(), Bench.problems(project), "it was cancelled before PJC saw the file");
		Bench.writeFile(plain, PLAIN.replace("STATION.id", "7"));
		assertEquals(List.of("Bad.java", "Plain.java"), Bench.names(buildOne().compiled()));
		assertEquals(List.of("Bad.java:7 pjc.magic [Magic.cli()]"), Bench.problems(project));
	}

	@Test
	void lambdasAreOrdinaryJava() throws CoreException {
		bench.write(project, "app/Fun.java", """
				package app;

				public class Fun {
					Runnable task(int n) {
						return () -> System.out.println(n);
					}
				}
				""");
		BuildReport report = buildOne();
		assertEquals(List.of(), Bench.javaErrors(project));
		assertEquals(List.of(), Bench.problems(project));
		assertTrue(report.methods() > 2, report.toString());
	}

	@Test
	void aFieldThatHidesStationIsAWarning() throws CoreException {
		bench.write(project, "app/Hides.java", "package app;\n\npublic class Hides {\n\tint STATION;\n}\n");
		assertTrue(buildOne().ok());
		assertEquals(List.of("Hides.java:4 plurix.station-hidden [STATION]"), Bench.problems(project));
	}
}

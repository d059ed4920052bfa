package org.plurix.ide.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.core.BuildReport;
import org.plurix.ide.core.PlurixProject;

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
}

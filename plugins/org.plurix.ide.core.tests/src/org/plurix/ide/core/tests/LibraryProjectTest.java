package org.plurix.ide.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.core.IClasspathContainer;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IField;
import org.eclipse.jdt.core.IJavaElement;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.manipulation.JavaManipulation;
import org.eclipse.jdt.internal.corext.refactoring.rename.RenameFieldProcessor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.RenameRefactoring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.ide.core.BuildReport;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.core.project.LibraryProject;

/** The class library as a source project: the container leads to it, rename reaches all projects; closed, the archive is back. */
class LibraryProjectTest {

	private static final String USER = "package app;\n\npublic class User {\n\tint joins() {\n\t\treturn STATION.joins + plurix.Cluster.find(\"x\").joins;\n\t}\n}\n";
	private static final String HOME = "plurix.home";

	@TempDir
	Path temp;
	private String homeBefore;
	private Bench bench;
	private IProject first;
	private IProject second;

	/** The library project links to the sources of the system: the tests change a copy of them. */
	@BeforeEach
	void open() throws CoreException, IOException {
		homeBefore = System.getProperty(HOME);
		Path sources = Path.of(homeBefore).resolve("runtime-image/library");
		try (var files = Files.walk(sources)) {
			for (Path file : files.toList()) {
				Path copy = temp.resolve("runtime-image/library").resolve(sources.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		System.setProperty(HOME, temp.toString());
		bench = Bench.open();
		first = bench.project("first");
		second = bench.project("second");
		bench.write(first, "app/User.java", USER);
		bench.write(second, "app/User.java", USER);
		bench.build();
		assertNoErrors();
	}

	@AfterEach
	void close() throws CoreException {
		bench.close();
		System.setProperty(HOME, homeBefore);
	}

	private void assertNoErrors() throws CoreException {
		for (PlurixProject project : PlurixProject.all()) {
			assertEquals(List.of(), Bench.javaErrors(project.project()));
			assertEquals(List.of(), Bench.problems(project.project()));
		}
	}

	private List<Integer> entryKinds(IProject project) throws CoreException {
		IClasspathContainer container = JavaCore.getClasspathContainer(PlurixCore.containerPath(), JavaCore.create(project));
		return Arrays.stream(container.getClasspathEntries()).map(IClasspathEntry::getEntryKind).toList();
	}

	@Test
	void theContainerFollowsTheLibraryProject() throws CoreException {
		assertEquals(IClasspathEntry.CPE_LIBRARY, entryKinds(first).get(0));
		IProject library = LibraryProject.create(new NullProgressMonitor());
		bench.build();
		assertNoErrors();
		assertEquals(IClasspathEntry.CPE_PROJECT, entryKinds(first).get(0));
		assertTrue(PlurixProject.of(library).orElseThrow().isLibrary());
		assertEquals(1, PlurixProject.of(first).orElseThrow().sourceFolders().size(), "the library is not deployed with a program");
		library.close(null);
		bench.build();
		assertNoErrors();
		assertEquals(IClasspathEntry.CPE_LIBRARY, entryKinds(first).get(0));
		library.open(null);
		bench.build();
		assertNoErrors();
		assertEquals(IClasspathEntry.CPE_PROJECT, entryKinds(second).get(0));
	}

	@Test
	void aFieldOfStationIsRenamedInAllProjects() throws CoreException {
		IProject library = LibraryProject.create(new NullProgressMonitor());
		bench.build();
		IField joins = field(first, "joins");
		assertFalse(joins.isReadOnly());
		assertEquals(library, joins.getResource().getProject());
		rename(joins, "arrivals");
		List<BuildReport> reports = bench.build();
		for (IProject project : List.of(first, second)) {
			String text = Bench.unit(project.getFile("src/app/User.java")).getSource();
			assertEquals(USER.replace(".joins", ".arrivals"), text);
		}
		assertTrue(Bench.unit((IFile) joins.getResource()).getSource().contains("public int arrivals;"));
		assertNoErrors();
		assertEquals(List.of("User.java"), Bench.names(reports.stream().filter(r -> r.project().equals(second)).findFirst().orElseThrow().compiled()));
	}

	@Test
	void aBinaryFieldIsNotRenamed() throws CoreException {
		assertTrue(field(first, "joins").isReadOnly());
	}

	@Test
	void aChangeInTheLibraryIsSeenByItsUsers() throws CoreException {
		IProject library = LibraryProject.create(new NullProgressMonitor());
		bench.build();
		IFile station = library.getFile("src/plurix/Station.java");
		Bench.writeFile(station, Bench.unit(station).getSource().replace("public int joins;", "public String joins;"));
		bench.build();
		assertEquals(1, Bench.javaErrors(second).size(), Bench.javaErrors(second).toString());
	}

	private static IField field(IProject project, String name) throws CoreException {
		var unit = Bench.unit(project.getFile("src/app/User.java"));
		IJavaElement[] found = unit.codeSelect(unit.getSource().indexOf("." + name) + 1, name.length());
		assertEquals(1, found.length);
		return (IField) found[0];
	}

	private static void rename(IField field, String name) throws CoreException {
		JavaManipulation.setPreferenceNodeId(PlurixCore.PLUGIN_ID); // done by JDT's user interface otherwise
		RenameFieldProcessor processor = new RenameFieldProcessor(field);
		processor.setNewElementName(name);
		RenameRefactoring rename = new RenameRefactoring(processor);
		RefactoringStatus status = rename.checkAllConditions(new NullProgressMonitor());
		assertFalse(status.hasError(), status.toString());
		Change change = rename.createChange(new NullProgressMonitor());
		change.initializeValidationData(new NullProgressMonitor());
		change.perform(new NullProgressMonitor());
	}
}

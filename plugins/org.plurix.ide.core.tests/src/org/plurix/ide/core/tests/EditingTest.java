package org.plurix.ide.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.core.CompletionProposal;
import org.eclipse.jdt.core.CompletionRequestor;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IField;
import org.eclipse.jdt.core.IJavaElement;
import org.eclipse.jdt.core.search.IJavaSearchConstants;
import org.eclipse.jdt.core.search.IJavaSearchScope;
import org.eclipse.jdt.core.search.SearchEngine;
import org.eclipse.jdt.core.search.SearchMatch;
import org.eclipse.jdt.core.search.SearchParticipant;
import org.eclipse.jdt.core.search.SearchPattern;
import org.eclipse.jdt.core.search.SearchRequestor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What JDT's editor does with STATION, asked without an editor: completion, F3 and hover, references. The class library is the archive here. */
class EditingTest {

	private static final String TEXT = """
			package app;

			public class Worker extends plurix.Transaction {
				static int here() {
					return STATION.id;
				}

				public void run() {
					STATION.console.println("x");
				}
			}
			""";

	private Bench bench;
	private IFile file;
	private ICompilationUnit unit;

	@BeforeEach
	void open() throws CoreException {
		bench = Bench.open();
		IProject project = bench.project("app");
		file = bench.write(project, "app/Worker.java", TEXT);
		unit = Bench.unit(file);
		bench.build();
		assertEquals(List.of(), Bench.javaErrors(project));
	}

	@AfterEach
	void close() throws CoreException {
		bench.close();
	}

	@Test
	void stationIsCompletedInMethodsStaticOnesToo() throws CoreException {
		for (String place : List.of("return ST", "\tST")) {
			Bench.writeFile(file, TEXT.replace("return STATION.id", "return ST").replace("STATION.console", "ST.console"));
			assertTrue(completions(place).contains("STATION"), completions(place).toString());
		}
	}

	@Test
	void membersOfStationAreCompleted() throws CoreException {
		List<String> completions = completions("return STATION.");
		assertTrue(completions.containsAll(List.of("id", "name", "transactions", "console")), completions.toString());
	}

	@Test
	void membersOfMembersAreCompleted() throws CoreException {
		List<String> completions = completions("\tSTATION.console.");
		assertTrue(completions.stream().anyMatch(c -> c.startsWith("println")), completions.toString());
	}

	/** Proposals behind the text, its last occurrence. */
	private List<String> completions(String behind) throws CoreException {
		List<String> result = new ArrayList<>();
		CompletionRequestor requestor = new CompletionRequestor() {
			@Override
			public void accept(CompletionProposal proposal) {
				result.add(new String(proposal.getCompletion()));
			}
		};
		unit.codeComplete(unit.getSource().indexOf(behind) + behind.length(), requestor);
		return result;
	}

	@Test
	void f3LeadsToTheDeclarationsWithSource() throws CoreException {
		IField station = assertInstanceOf(IField.class, select("STATION"));
		assertEquals("java.lang.Object", station.getDeclaringType().getFullyQualifiedName());
		assertTrue(station.getClassFile().getSource().contains("protected static final Station STATION"), "source is attached");
		assertTrue(station.getJavadocRange() != null, "hover shows the comment");
		IField id = assertInstanceOf(IField.class, select("id"));
		assertEquals("plurix.Station", id.getDeclaringType().getFullyQualifiedName());
		assertNotNull(id.getSource());
	}

	private IJavaElement select(String word) throws CoreException {
		IJavaElement[] elements = unit.codeSelect(unit.getSource().indexOf(word), word.length());
		assertEquals(1, elements.length);
		return elements[0];
	}

	@Test
	void referencesOfAStationFieldAreFound() throws CoreException {
		assertEquals(List.of("Worker.java:here"), references((IField) select("id")));
		assertEquals(List.of("Worker.java:here", "Worker.java:run"), references((IField) select("STATION")));
	}

	private List<String> references(IField field) throws CoreException {
		List<String> result = new ArrayList<>();
		SearchPattern pattern = SearchPattern.createPattern(field, IJavaSearchConstants.REFERENCES);
		new SearchEngine().search(pattern, new SearchParticipant[] { SearchEngine.getDefaultSearchParticipant() },
				SearchEngine.createJavaSearchScope(new IJavaElement[] { unit.getJavaProject() }, IJavaSearchScope.SOURCES), new SearchRequestor() {
					@Override
					public void acceptSearchMatch(SearchMatch match) {
						result.add(match.getResource().getName() + ":" + ((IJavaElement) match.getElement()).getElementName());
					}
				}, null);
		result.sort(null);
		return result;
	}
}

package org.plurix.ide.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTParser;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.fixes.Fix;
import org.plurix.ide.core.fixes.Fixes;
import org.plurix.ide.core.problems.ProblemKind;

/** From a problem's marker to the changed source: the marker is really there, and gone after the first fix. */
class FixesTest {

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

	/** The body of class A in package app before and after the best fix of its only problem. */
	private void assertFixed(String label, String before, String after) throws CoreException, BadLocationException {
		IFile file = bench.write(project, "app/A.java", source(before));
		bench.build();
		assertEquals(List.of(), Bench.javaErrors(project));
		IMarker[] markers = file.findMarkers(PlurixCore.PROBLEM_MARKER, true, IResource.DEPTH_ZERO);
		assertEquals(1, markers.length, Bench.problems(project).toString());
		ASTParser parser = ASTParser.newParser(AST.getJLSLatest());
		parser.setSource(Bench.unit(file));
		parser.setResolveBindings(true);
		int start = markers[0].getAttribute(IMarker.CHAR_START, 0);
		ProblemKind kind = ProblemKind.ofCode(markers[0].getAttribute(PlurixCore.MARKER_CODE, ""));
		assertTrue(Fixes.has(kind));
		List<Fix> fixes = Fixes.find((CompilationUnit) parser.createAST(null), kind, start, markers[0].getAttribute(IMarker.CHAR_END, 0) - start);
		assertEquals(label, fixes.get(0).label());
		Document document = new Document(source(before));
		fixes.get(0).rewrite().rewriteAST(document, Bench.unit(file).getJavaProject().getOptions(true)).apply(document);
		assertEquals(source(after), document.get());
		Bench.writeFile(file, document.get());
		bench.build();
		assertEquals(List.of(), Bench.javaErrors(project));
		assertEquals(List.of(), Bench.problems(project));
	}

	private static String source(String body) {
		return "package app;\n\nimport plurix.rt.*;\n\npublic class A {\n" + body + "\n}\n";
	}

	@Test
	void magicWithAPublicTwinIsReplaced() throws CoreException, BadLocationException {
		assertFixed("Use 'Math.sqrt' of the class library", "\tdouble f(double x) {\n\t\treturn Magic.sqrt(x + 1);\n\t}",
				"\tdouble f(double x) {\n\t\treturn Math.sqrt(x + 1);\n\t}");
	}

	@Test
	void otherMagicIsRemovedIfItIsAStatement() throws CoreException, BadLocationException {
		assertFixed("Remove the statement", "\tvoid f() {\n\t\tMagic.cli();\n\t}", "\tvoid f() {\n\t}");
	}

	@Test
	void aPromiseThatIsNotKeptIsTakenBack() throws CoreException, BadLocationException {
		assertFixed("Remove annotation '@NoAllocation' from 'f'", "\t@NoAllocation\n\tObject f() {\n\t\treturn new int[1];\n\t}",
				"\tObject f() {\n\t\treturn new int[1];\n\t}");
	}

	@Test
	void aFieldThatHidesStationIsRenamedWithItsUses() throws CoreException, BadLocationException {
		assertFixed("Rename the field to 'station'", "\tint STATION;\n\n\tint f() {\n\t\treturn STATION + this.STATION;\n\t}",
				"\tint station;\n\n\tint f() {\n\t\treturn station + this.station;\n\t}");
	}

	@Test
	void aNativeMethodGetsABody() throws CoreException, BadLocationException {
		assertFixed("Remove 'native' and write a body", "\tnative int f();\n\n\tint g() {\n\t\treturn 1;\n\t}",
				"\tint f() {\n\t\treturn 0;\n\t}\n\n\tint g() {\n\t\treturn 1;\n\t}");
	}
}

package org.plurix.ide.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.plurix.ide.core.BuildReport;
import org.plurix.ide.core.project.NewProject;

/** A project with a thousand files: one save costs what one file costs. Ratios only, so that a slow machine does not matter. */
class SpeedTest {

	private static final int FILES = 1000;
	private static final int ROUNDS = 5;

	private static String text(int number, int change) {
		return "package big;\n\npublic class C" + number + " {\n\tint value(int n) {\n\t\tint sum = " + change + ";\n\t\tfor (int i = 0; i < n; i++) {\n"
				+ "\t\t\tsum += i * new C" + (number + 1) % FILES + "().next(i);\n\t\t}\n\t\treturn sum + STATION.id;\n\t}\n\n"
				+ "\tint next(int i) {\n\t\treturn i * " + number + ";\n\t}\n}\n";
	}

	@Test
	void oneSaveIsCheapInALargeProject() throws CoreException, IOException {
		Bench bench = Bench.open();
		try {
			IProject project = bench.project("big");
			Path folder = project.getFolder(NewProject.SOURCE).getLocation().toFile().toPath().resolve("big");
			Files.createDirectories(folder);
			for (int i = 0; i < FILES; i++) {
				Files.writeString(folder.resolve("C" + i + ".java"), text(i, 0));
			}
			project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
			long begin = System.nanoTime();
			List<BuildReport> reports = bench.build(IncrementalProjectBuilder.FULL_BUILD);
			long full = System.nanoTime() - begin;
			assertEquals(FILES, reports.get(0).compiled().size());
			long ours = reports.get(0).duration().toNanos();
			long one = Long.MAX_VALUE;
			IFile file = project.getFile("src/big/C7.java");
			for (int i = 1; i <= ROUNDS; i++) {
				Bench.writeFile(file, text(7, i));
				BuildReport report = bench.build().get(0);
				assertEquals(1, report.compiled().size());
				one = Math.min(one, report.duration().toNanos());
			}
			System.out.printf("%d files: full build %d ms, of it PJC %d ms; one save: PJC %d ms%n", FILES, full / 1_000_000, ours / 1_000_000, one / 1_000_000);
			assertTrue(one * 10 < ours, "one file costs " + one + " ns, all " + ours);
		} finally {
			bench.close();
		}
	}
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Reads the surefire reports of all modules and prints failing tests, why tests were skipped, a line per module and, as last line,
 * "N passed, N failed[, N skipped]". Exit code 1 when a test failed, the build failed or nothing was tested.
 * Run as single source file: java TestSummary.java ROOT EXIT_CODE_OF_MAVEN
 */
public final class TestSummary {

	private static final int MESSAGE_LINES = 12;

	private final Map<String, int[]> modules = new TreeMap<>();
	private final List<String> failures = new ArrayList<>();
	/** Reason to number of tests: the reason says what to install. */
	private final Map<String, Integer> reasons = new TreeMap<>();
	private int passed;
	private int failed;
	private int skipped;

	public static void main(String[] args) throws Exception {
		if (args.length != 2) {
			System.err.println("usage: TestSummary ROOT EXIT_CODE_OF_MAVEN");
			System.exit(2);
		}
		TestSummary summary = new TestSummary();
		summary.read(Path.of(args[0]));
		System.exit(summary.print(Integer.parseInt(args[1])) ? 0 : 1);
	}

	private void read(Path root) throws Exception {
		DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
		for (Path report : reports(root)) {
			Path module = root.relativize(report.getParent().getParent().getParent());
			NodeList cases = parser.parse(report.toFile()).getElementsByTagName("testcase");
			for (int i = 0; i < cases.getLength(); i++)
				count(module.toString(), (Element) cases.item(i));
		}
	}

	private static List<Path> reports(Path root) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(TestSummary::isReport).sorted().toList();
		}
	}

	private static boolean isReport(Path file) {
		String name = file.getFileName().toString();
		return name.startsWith("TEST-") && name.endsWith(".xml") && file.getParent().endsWith(Path.of("target", "surefire-reports"));
	}

	private void count(String module, Element test) {
		int[] counts = modules.computeIfAbsent(module, m -> new int[3]);
		Element problem = child(test, "failure") != null ? child(test, "failure") : child(test, "error");
		if (problem != null) {
			failed++;
			counts[1]++;
			failures.add(test.getAttribute("classname") + "." + test.getAttribute("name") + "\n" + message(problem));
		} else if (child(test, "skipped") != null) {
			skipped++;
			reasons.merge(reason(child(test, "skipped")), 1, Integer::sum);
			counts[2]++;
		} else {
			passed++;
			counts[0]++;
		}
	}

	private static Element child(Element parent, String name) {
		for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling())
			if (n instanceof Element e && e.getTagName().equals(name))
				return e;
		return null;
	}

	private static String reason(Element skipped) {
		String text = skipped.getAttribute("message").strip();
		return text.isEmpty() ? "no reason given" : text.lines().findFirst().orElse("").replaceFirst("^Assumption failed: ", "");
	}

	/** The message, and from the stack the lines of our own code. */
	private static String message(Element problem) {
		String message = problem.getAttribute("message").isBlank() ? problem.getAttribute("type") : problem.getAttribute("message");
		Stream<String> own = problem.getTextContent().lines().map(String::strip)
				.filter(l -> l.startsWith("at org.plurix.") || l.startsWith("at plurix.")).limit(3);
		return Stream.concat(message.lines().limit(MESSAGE_LINES), own).map(l -> "    " + l + "\n").reduce("", String::concat);
	}

	private boolean print(int buildExit) {
		if (buildExit != 0) {
			failed++;
			failures.add("the build stopped before the end (Maven's exit code " + buildExit + "); its errors are above and in the log\n");
		} else if (passed + failed == 0) {
			failed++;
			failures.add("no test has run\n");
		}
		if (!failures.isEmpty())
			System.out.println("\nFailed:");
		failures.forEach(f -> System.out.print("  " + f));
		if (!reasons.isEmpty())
			System.out.println("\nSkipped:");
		reasons.forEach((why, count) -> System.out.println("  " + count + (count == 1 ? " test: " : " tests: ") + why));
		System.out.println();
		modules.forEach((module, n) -> System.out.println(line(n[0], n[1], n[2]) + "  " + module));
		System.out.println(line(passed, failed, skipped));
		return failed == 0;
	}

	private static String line(int passed, int failed, int skipped) {
		return passed + " passed, " + failed + " failed" + (skipped == 0 ? "" : ", " + skipped + " skipped");
	}
}

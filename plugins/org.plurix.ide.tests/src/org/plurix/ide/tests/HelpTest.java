package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** Help that leads nowhere is worse than none: contexts, pages and the commands of the cheat sheet exist. */
class HelpTest {
	private static final Bundle HELP = Platform.getBundle("org.plurix.ide.help");
	private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
	private static final Pattern COMMAND = Pattern.compile("serialization=\"([^\"]+)\"");

	@Test
	void everyContextHasTextAndItsTopicsExist() {
		for (String id : List.of("org.plurix.ide.views.cluster_context", "org.plurix.ide.views.transactions_context", "org.plurix.ide.views.pages_context",
				"org.plurix.ide.views.heap_context", "org.plurix.ide.launch.ui.launch_tabs_context", "org.plurix.ide.launch.ui.deploy_results_context",
				"org.plurix.ide.ui.new_project_context", "org.plurix.dsl.ui.editor_context")) {
			IContext context = HelpSystem.getContext(id);
			assertNotNull(context, id);
			assertTrue(context.getText().length() > 20, id);
			for (IHelpResource topic : context.getRelatedTopics())
				assertNotNull(HELP.getEntry(topic.getHref().replaceFirst("^/org\\.plurix\\.ide\\.help/", "")), topic.getHref());
		}
	}

	@Test
	void everyLinkOfContentsAndPagesExists() throws Exception {
		List<String> missing = new ArrayList<>();
		for (String file : List.of("toc.xml", "html/index.html", "html/getting-started.html", "html/troubleshooting.html")) {
			String folder = file.contains("/") ? file.substring(0, file.indexOf('/') + 1) : "";
			Matcher link = LINK.matcher(text(file));
			while (link.find())
				if (HELP.getEntry(folder + link.group(1)) == null)
					missing.add(file + " -> " + link.group(1));
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void everyCommandOfTheCheatSheetIsDefined() throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		for (String file : List.of("cheatsheets/first-cluster.xml", "nl/de/cheatsheets/first-cluster.xml")) {
			Matcher command = COMMAND.matcher(text(file));
			int steps = 0;
			for (; command.find(); steps++) {
				ParameterizedCommand parsed = commands.deserialize(command.group(1));
				assertTrue(parsed.getCommand().isDefined(), file + ": " + command.group(1));
			}
			assertTrue(steps >= 8, file + " has " + steps + " steps");
		}
	}

	@Test
	void theServerOfTheProductHasTheContentsAndEveryPageInThem() throws Exception {
		URL page = PlatformUI.getWorkbench().getHelpSystem().resolve("/org.plurix.ide.help/html/index.html", true);
		assertNotNull(page, "the help system has no server");
		assertEquals(200, status(page));
		URL contents = new URL(page, "/help/index.jsp");
		String html;
		try (var in = contents.openStream()) {
			html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		Matcher link = LINK.matcher(html);
		List<String> bad = new ArrayList<>();
		int found = 0;
		for (; link.find(); found++)
			if (status(new URL(contents, link.group(1))) != 200)
				bad.add(link.group(1));
		assertTrue(found >= 6, html);
		assertEquals(List.of(), bad);
		assertEquals(404, status(new URL(page, "/help/topic/org.plurix.ide.help/html/none.html")));
		assertEquals(404, status(new URL(page, "/elsewhere")));
	}

	private static int status(URL url) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) url.openConnection();
		try {
			return connection.getResponseCode();
		} finally {
			connection.disconnect();
		}
	}

	private static String text(String file) throws Exception {
		try (var in = FileLocator.openStream(HELP, new Path(file), false)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}

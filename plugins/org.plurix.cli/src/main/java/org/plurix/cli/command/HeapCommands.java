package org.plurix.cli.command;

import static org.plurix.cli.text.JsonText.objects;
import static org.plurix.cli.text.JsonText.text;

import java.util.Map;

import org.plurix.cli.text.TextTable;
import org.plurix.cluster.client.PageTable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Commands that look into the shared heap; each reads in transactions of the host station. */
public final class HeapCommands {

	private HeapCommands() {
	}

	@Command(name = "heap", description = "Show what the shared heap holds: objects and bytes by class, or the objects of one class.",
			footer = { "", "Example: plurix heap --class demo.Counter" })
	public static final class Heap extends ClusterCommand {

		@Option(names = "--class", paramLabel = "CLASS", description = "show the objects of this class and its subclasses, and its static fields")
		private String type;
		@Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "most objects or classes to show")
		private int limit;

		@Override
		String operation() {
			return "heap";
		}

		@Override
		JsonObject arguments() {
			JsonObject arguments = new JsonObject();
			if (type != null)
				arguments.addProperty("class", type);
			arguments.addProperty("limit", limit);
			return arguments;
		}

		@Override
		void print(JsonObject answer) {
			if (type == null)
				printSummary(answer);
			else
				printObjects(answer);
		}

		private void printSummary(JsonObject answer) {
			TextTable classes = new TextTable("OBJECTS", "BYTES", "CLASS");
			int shown = 0;
			for (JsonObject c : objects(answer, "classes"))
				if (shown++ < limit)
					classes.row(text(c, "objects"), text(c, "bytes"), text(c, "name"));
			out().print(classes);
			if (shown > limit)
				out().println("... and " + (shown - limit) + " more classes (--limit)");
			out().println(text(answer, "objects") + " objects, " + text(answer, "bytes") + " bytes in " + answer.getAsJsonArray("chunks").size() + " chunks");
		}

		private void printObjects(JsonObject answer) {
			for (JsonObject object : objects(answer, "instances")) {
				out().println(text(object, "type") + " @" + text(object, "address"));
				printFields(object.getAsJsonObject("fields"));
				if (object.get("length").getAsInt() > 0)
					out().println("  length " + text(object, "length") + ": " + String.join(", ",
							object.getAsJsonArray("elements").asList().stream().map(JsonElement::getAsString).toList()));
			}
			if (answer.getAsJsonArray("instances").isEmpty())
				out().println("No objects of " + type + ".");
			if (!answer.getAsJsonObject("statics").isEmpty()) {
				out().println("static fields of " + type);
				printFields(answer.getAsJsonObject("statics"));
			}
		}

		private void printFields(JsonObject fields) {
			for (Map.Entry<String, JsonElement> field : fields.entrySet())
				out().println("  " + field.getKey() + " = " + (field.getValue().isJsonNull() ? "null" : field.getValue().getAsString()));
		}
	}

	@Command(name = "pages", description = "Show the pages that have been committed: owner, version, whether the host has them.")
	public static final class Pages extends ClusterCommand {

		@Option(names = "--limit", paramLabel = "N", defaultValue = "200", description = "most pages to show")
		private int limit;

		@Override
		String operation() {
			return "pages";
		}

		@Override
		JsonObject arguments() {
			JsonObject arguments = new JsonObject();
			arguments.addProperty("limit", limit);
			return arguments;
		}

		@Override
		void print(JsonObject answer) {
			TextTable pages = new TextTable("PAGE", "ADDRESS", "OWNER", "VERSION", "AT HOST");
			for (JsonObject p : objects(answer, "pages"))
				pages.row(text(p, "page"), text(p, "address"), p.get("owner").getAsInt() == PageTable.NOBODY ? "none" : text(p, "owner"), text(p, "version"),
						p.get("present").getAsBoolean() ? "yes" : "no");
			out().print(pages);
			out().println(text(answer, "total") + " pages in all");
		}
	}
}

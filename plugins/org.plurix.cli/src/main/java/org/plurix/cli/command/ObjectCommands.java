package org.plurix.cli.command;

import static org.plurix.cli.text.JsonText.text;

import org.plurix.cluster.client.EditResult;
import org.plurix.cluster.client.HeapPaths;
import org.plurix.cluster.client.ObjectView;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command about one object of the shared heap: look, who names it, change. */
public final class ObjectCommands {

	private ObjectCommands() {
	}

	@Command(name = "object", description = { "Show an object of the shared heap, what leads to it, or change one of its values.",
			"A change is one transaction; its number is what --undo takes." },
			footer = { "", "Examples: plurix object 0x10203040", "          plurix object 0x10203040 --paths", "          plurix object 0x10203040 --set value=7",
					"          plurix object 0x10203040 --set [3]=7", "          plurix object demo.Counter --set TIMES=9   (a static field)", "          plurix object --undo 1" })
	public static final class ObjectCommand extends ClusterCommand {

		@Parameters(index = "0", arity = "0..1", paramLabel = "ADDRESS|CLASS", description = "address in hexadecimal, or a class for its static fields")
		private String what;
		@Option(names = "--from", paramLabel = "N", defaultValue = "0", description = "first element of an array to show")
		private int from;
		@Option(names = "--count", paramLabel = "N", defaultValue = "100", description = "most elements, paths or references to show")
		private int count;
		@Option(names = "--paths", description = "show paths from roots (names, static fields) to it")
		private boolean paths;
		@Option(names = "--referrers", description = "show what names it")
		private boolean referrers;
		@Option(names = "--set", paramLabel = "FIELD=VALUE", description = "change a field, or an element [N]=VALUE")
		private String change;
		@Option(names = "--expected", paramLabel = "VALUE", description = "with --set: only if this is the present value")
		private String expected;
		@Option(names = "--undo", paramLabel = "EDIT", description = "take a change back, if nobody has changed the value since")
		private Long undo;

		@Override
		String operation() {
			if (undo != null)
				return "undo-edit";
			if (change != null)
				return "edit";
			return paths ? "paths" : referrers ? "referrers" : isAddress() ? "object" : "statics";
		}

		private boolean isAddress() {
			return what != null && what.matches("(0x|.*@)?[0-9a-fA-F]+");
		}

		@Override
		JsonObject arguments() {
			if ((undo == null) == (what == null))
				throw new IllegalArgumentException(undo != null ? "--undo goes alone" : "which object? Give its address, as plurix heap --class shows it");
			JsonObject arguments = new JsonObject();
			if (undo != null) {
				arguments.addProperty("edit", undo);
				return arguments;
			}
			if (!isAddress() && (paths || referrers))
				throw new IllegalArgumentException("'" + what + "' is no address: give it in hexadecimal, like 0x10203040");
			arguments.addProperty(isAddress() ? "address" : "class", what);
			arguments.addProperty("from", from);
			arguments.addProperty("count", count);
			arguments.addProperty("limit", count);
			if (change != null)
				addChange(arguments);
			return arguments;
		}

		private void addChange(JsonObject arguments) {
			int equals = change.indexOf('=');
			if (equals <= 0)
				throw new IllegalArgumentException("--set " + change + ": give FIELD=VALUE or [N]=VALUE");
			String place = change.substring(0, equals);
			if (place.matches("\\[[0-9]{1,9}\\]"))
				arguments.addProperty("index", Integer.parseInt(place.substring(1, place.length() - 1)));
			else
				arguments.addProperty("field", place);
			arguments.addProperty("value", change.substring(equals + 1));
			arguments.addProperty("expected", expected);
		}

		@Override
		void print(JsonObject answer) {
			switch (operation()) {
			case "object", "statics" -> printObject(new Gson().fromJson(answer, ObjectView.class));
			case "edit", "undo-edit" -> printEdit(new Gson().fromJson(answer, EditResult.class));
			default -> printPaths(new Gson().fromJson(answer, HeapPaths.class));
			}
			out().println("As of commit " + text(answer.getAsJsonObject("at"), "commit") + ".");
		}

		private void printObject(ObjectView object) {
			out().println(object.type() + " @" + Integer.toHexString(object.address()) + (object.array() ? ", length " + object.length() : "")
					+ ", page " + object.page());
			object.fields().forEach(this::printField);
			object.elements().forEach(this::printField);
			if (object.text() != null)
				out().println("  text: " + object.text());
		}

		private void printField(ObjectView.Field field) {
			out().println("  " + field.name() + " = " + field.value());
		}

		private void printEdit(EditResult edit) {
			out().println(edit.target() + ": " + edit.before() + " -> " + edit.after() + (undo == null ? "  (edit " + edit.edit() + ")" : ""));
		}

		private void printPaths(HeapPaths found) {
			for (HeapPaths.Path path : found.paths()) {
				StringBuilder line = new StringBuilder(path.root());
				for (HeapPaths.Step step : path.steps())
					line.append(line.length() == 0 ? "" : " -> ").append(step.type()).append('@').append(Integer.toHexString(step.address()))
							.append(step.via().isEmpty() ? "" : "." + step.via());
				out().println(line);
			}
			if (found.paths().isEmpty())
				out().println("None found: " + found.visited() + " objects looked at.");
		}
	}
}

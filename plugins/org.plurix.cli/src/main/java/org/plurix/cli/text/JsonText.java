package org.plurix.cli.text;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** JSON for people and programs, and short access to its members. */
public final class JsonText {

	private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

	private JsonText() {
	}

	public static String pretty(JsonElement value) {
		return PRETTY.toJson(value);
	}

	/** The member as text; empty when it is absent or null. */
	public static String text(JsonObject object, String member) {
		JsonElement value = object.get(member);
		return value == null || value.isJsonNull() ? "" : value.getAsString();
	}

	/** The members of an array member that are objects; none when it is absent. */
	public static Iterable<JsonObject> objects(JsonObject object, String member) {
		JsonElement array = object.get(member);
		return () -> array == null || array.isJsonNull() ? java.util.Collections.emptyIterator()
				: array.getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject).iterator();
	}
}

package org.plurix.architecture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.plurix.architecture.SourceScanner.Source;

/** Finds a cycle of packages among sources by what they name. Types of the same package need no name and make no edge. */
final class SourceCycles {

	private final Map<String, Set<String>> uses = new TreeMap<>();
	private final Set<String> finished = new TreeSet<>();

	SourceCycles(List<Source> sources) {
		sources.forEach(s -> uses.put(s.packageName(), new TreeSet<>()));
		for (Source source : sources)
			for (String name : source.names())
				addEdge(source.packageName(), name);
	}

	/** The name's package is its longest prefix that is a package of ours. */
	private void addEdge(String from, String name) {
		for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
			String to = name.substring(0, dot);
			if (uses.containsKey(to)) {
				if (!to.equals(from))
					uses.get(from).add(to);
				return;
			}
		}
	}

	/** Packages of a cycle in order, or an empty list. */
	List<String> find() {
		for (String start : uses.keySet()) {
			List<String> cycle = search(start, new LinkedHashSet<>());
			if (!cycle.isEmpty())
				return cycle;
		}
		return List.of();
	}

	private List<String> search(String at, LinkedHashSet<String> path) {
		if (!path.add(at)) {
			List<String> all = new ArrayList<>(path);
			return all.subList(all.indexOf(at), all.size());
		}
		if (!finished.contains(at))
			for (String next : uses.get(at)) {
				List<String> cycle = search(next, path);
				if (!cycle.isEmpty())
					return cycle;
			}
		path.remove(at);
		finished.add(at);
		return List.of();
	}
}

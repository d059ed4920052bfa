package org.plurix.ide.product.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;

/**
 * What the help server shows: the pages that bundles bring, and one page of ours with the contents of all installed books beside the
 * chosen page. Addresses are those that Eclipse's help system asks for.
 */
final class HelpPages {
	private static final String ROOT = "/help/"; //$NON-NLS-1$
	/** The help system's names of one page without frame: plain, in a narrow view, without navigation. */
	private static final String[] TOPICS = { "topic", "ntopic", "nftopic", "rtopic" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String HTML = "text/html; charset=utf-8"; //$NON-NLS-1$
	private static final Map<String, String> TYPES = Map.of("html", HTML, "htm", HTML, "css", "text/css; charset=utf-8", "png", "image/png", "gif", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"image/gif", "jpg", "image/jpeg", "svg", "image/svg+xml", "js", "text/javascript"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final String UNKNOWN_TYPE = "application/octet-stream"; //$NON-NLS-1$
	/** System colours, so that a dark browser stays dark. */
	private static final String STYLE = ":root{color-scheme:light dark}body{margin:0;display:grid;grid-template-columns:17rem 1fr;height:100vh;font:0.9rem sans-serif}" //$NON-NLS-1$
			+ "nav{overflow:auto;padding:0 1rem;border-right:1px solid GrayText}ul{padding-left:1rem;line-height:1.7}iframe{border:0;width:100%;height:100%}"; //$NON-NLS-1$

	record Page(String type, byte[] bytes) {
	}

	Optional<Page> page(String path, String query) throws IOException {
		if (!path.startsWith(ROOT))
			return path.equals("/") ? Optional.of(contents("")) : Optional.empty(); //$NON-NLS-1$ //$NON-NLS-2$
		String rest = path.substring(ROOT.length());
		for (String topic : TOPICS)
			if (rest.startsWith(topic + "/")) //$NON-NLS-1$
				return document(rest.substring(topic.length()));
		return rest.isEmpty() || rest.startsWith("index.") ? Optional.of(contents(query)) : Optional.empty(); //$NON-NLS-1$
	}

	private static Optional<Page> document(String href) throws IOException {
		try (InputStream in = HelpSystem.getHelpContent(href)) {
			if (in == null)
				return Optional.empty();
			String extension = href.substring(href.lastIndexOf('.') + 1);
			return Optional.of(new Page(TYPES.getOrDefault(extension, UNKNOWN_TYPE), in.readAllBytes()));
		}
	}

	private static Page contents(String query) {
		StringBuilder list = new StringBuilder();
		String first = ""; //$NON-NLS-1$
		for (IToc book : HelpSystem.getTocs()) {
			ITopic cover = book.getTopic(null);
			if (first.isEmpty() && cover != null && cover.getHref() != null)
				first = cover.getHref();
			list.append("<h2>").append(link(cover != null ? cover : book, book.getLabel())).append("</h2>"); //$NON-NLS-1$ //$NON-NLS-2$
			append(list, book.getTopics());
		}
		String shown = parameter(query, "topic").filter(t -> t.startsWith("/")).orElse(first); //$NON-NLS-1$ //$NON-NLS-2$
		IProduct product = Platform.getProduct();
		String title = escape(product == null ? "Eclipse" : product.getName()); //$NON-NLS-1$
		String html = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title + "</title><style>" + STYLE + "</style></head><body><nav>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ list + "</nav><iframe name=\"page\" title=\"" + title + "\" src=\"" + escape(ROOT + "topic" + shown) + "\"></iframe></body></html>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return new Page(HTML, html.getBytes(StandardCharsets.UTF_8));
	}

	private static void append(StringBuilder list, ITopic[] topics) {
		if (topics.length == 0)
			return;
		list.append("<ul>"); //$NON-NLS-1$
		for (ITopic topic : topics) {
			list.append("<li>").append(link(topic, topic.getLabel())); //$NON-NLS-1$
			append(list, topic.getSubtopics());
			list.append("</li>"); //$NON-NLS-1$
		}
		list.append("</ul>"); //$NON-NLS-1$
	}

	private static String link(IHelpResource resource, String label) {
		String href = resource.getHref();
		if (href == null || !(resource instanceof ITopic))
			return escape(label);
		String address = href.startsWith("/") ? ROOT + "topic" + href : href; //$NON-NLS-1$ //$NON-NLS-2$
		return "<a target=\"page\" href=\"" + escape(address) + "\">" + escape(label) + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Optional<String> parameter(String query, String name) {
		for (String part : query.split("&")) //$NON-NLS-1$
			if (part.startsWith(name + "=")) //$NON-NLS-1$
				return Optional.of(HttpExchange.decode(part.substring(name.length() + 1)));
		return Optional.empty();
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}
}

package org.plurix.ide.product.help;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One request and its answer; the connection is closed behind it. No more of HTTP/1.1 than browsers need to read pages. */
final class HttpExchange {
	/** A reader that sends nothing must not keep a thread. */
	private static final int READ_TIMEOUT_MILLIS = 10_000;
	private static final int LONGEST_REQUEST = 16 * 1024;

	private HttpExchange() {
	}

	static void serve(Socket connection, HelpPages pages) throws IOException {
		connection.setSoTimeout(READ_TIMEOUT_MILLIS);
		String[] words = readRequest(new BufferedInputStream(connection.getInputStream())).split(" "); //$NON-NLS-1$
		OutputStream out = connection.getOutputStream();
		if (words.length != 3) {
			send(out, "400 Bad Request", Optional.empty(), true); //$NON-NLS-1$
			return;
		}
		boolean head = words[0].equals("HEAD"); //$NON-NLS-1$
		if (!head && !words[0].equals("GET")) { //$NON-NLS-1$
			send(out, "405 Method Not Allowed", Optional.empty(), true); //$NON-NLS-1$
			return;
		}
		int question = words[1].indexOf('?');
		String path = decode(question < 0 ? words[1] : words[1].substring(0, question));
		Optional<HelpPages.Page> page = pages.page(path, question < 0 ? "" : words[1].substring(question + 1)); //$NON-NLS-1$
		send(out, page.isPresent() ? "200 OK" : "404 Not Found", page, !head); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Bad escapes are taken as they are: then no page has that name. */
	static String decode(String text) {
		try {
			return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException badEscape) {
			return text;
		}
	}

	/** The first line; the headers behind it are read, as a connection closed with unread bytes is reset. */
	private static String readRequest(InputStream in) throws IOException {
		StringBuilder request = new StringBuilder();
		while (request.length() < LONGEST_REQUEST) {
			int c = in.read();
			if (c < 0)
				break;
			request.append((char) c);
			if (c == '\n' && request.toString().endsWith("\r\n\r\n")) //$NON-NLS-1$
				break;
		}
		return request.toString().lines().findFirst().orElse(""); //$NON-NLS-1$
	}

	private static void send(OutputStream out, String status, Optional<HelpPages.Page> page, boolean withBody) throws IOException {
		byte[] body = page.map(HelpPages.Page::bytes).orElseGet(() -> status.getBytes(StandardCharsets.UTF_8));
		String head = "HTTP/1.1 " + status + "\r\nContent-Type: " + page.map(HelpPages.Page::type).orElse("text/plain; charset=utf-8") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "\r\nContent-Length: " + body.length + "\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n"; //$NON-NLS-1$ //$NON-NLS-2$
		out.write(head.getBytes(StandardCharsets.US_ASCII));
		if (withBody)
			out.write(body);
		out.flush();
	}
}

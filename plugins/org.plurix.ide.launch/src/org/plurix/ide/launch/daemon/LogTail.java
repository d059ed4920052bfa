package org.plurix.ide.launch.daemon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The last lines of a log file, remembered after the file is gone. Reads only when the file has grown, and only its end. */
final class LogTail {

	private static final int BYTES = 4096;
	private static final int LINES = 12;

	private final Path file;
	private long size = -1;
	private String text = ""; //$NON-NLS-1$

	LogTail(Path file) {
		this.file = file;
	}

	void look() {
		try (SeekableByteChannel channel = Files.newByteChannel(file)) {
			long now = channel.size();
			if (now == size)
				return;
			channel.position(Math.max(0, now - BYTES));
			ByteBuffer bytes = ByteBuffer.allocate(BYTES);
			while (bytes.hasRemaining() && channel.read(bytes) >= 0)
				continue;
			text = lastLines(StandardCharsets.UTF_8.decode(bytes.flip()).toString());
			size = now;
		} catch (IOException gone) {
			size = -1; // the text of before stays
		}
	}

	private static String lastLines(String tail) {
		String[] lines = tail.stripTrailing().split("\n"); //$NON-NLS-1$
		StringBuilder result = new StringBuilder();
		for (int i = Math.max(0, lines.length - LINES); i < lines.length; i++)
			result.append(result.isEmpty() ? "" : "\n").append(lines[i]); //$NON-NLS-1$ //$NON-NLS-2$
		return result.toString();
	}

	String text() {
		return text;
	}
}

package org.plurix.ide.core.runtime;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes archives that exist either completely or not at all; the same content gives the same bytes. */
final class Archives {

	/** Puts the content. */
	interface Content {
		void write(ZipOutputStream out) throws IOException;
	}

	private Archives() {
	}

	/** Does nothing if the file exists: its name tells its content. */
	static void make(Path file, Content content) throws IOException {
		if (Files.exists(file)) {
			return;
		}
		Files.createDirectories(file.getParent());
		Path temporary = Files.createTempFile(file.getParent(), "archive", ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
				out.setLevel(Deflater.BEST_SPEED);
				content.write(out);
			}
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	static void putClasses(ZipOutputStream out, Map<String, byte[]> classes) throws IOException {
		for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
			put(out, entry.getKey() + ".class", entry.getValue()); //$NON-NLS-1$
		}
	}

	static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setLastModifiedTime(FileTime.fromMillis(0));
		out.putNextEntry(entry);
		out.write(content);
		out.closeEntry();
	}
}

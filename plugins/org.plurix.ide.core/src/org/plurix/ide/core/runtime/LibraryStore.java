package org.plurix.ide.core.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IPath;
import org.plurix.ide.core.PlurixCore;
import org.plurix.pjc.driver.Library;
import org.plurix.pjc.driver.SourceTree;
import org.plurix.pjc.front.SourceFile;

/**
 * The compiled class library on disk: one archive per state of its sources, named by their hash, with class files and sources side by side, so
 * that the source attachment always fits. Made by the compiler in this process when it is first needed; the newest {@link Library} stays in memory.
 */
public final class LibraryStore {

	private static final String ARCHIVE = "library-"; //$NON-NLS-1$
	private static Library newest;
	private static Path newestRoot;
	private static long newestStamp;

	private LibraryStore() {
	}

	/** The library as the compiler wants it. Fails with a text for the user if there is none or it does not compile. */
	public static synchronized Library library() throws IOException {
		Path root = SystemSources.library();
		long stamp = stamp(root);
		if (newest == null || !root.equals(newestRoot) || stamp != newestStamp) {
			Library library = Library.load(List.of(root), PlurixCore.stateLocation().resolve("classes")); //$NON-NLS-1$
			if (!library.diagnostics().isEmpty()) {
				throw new IOException(RuntimeMessages.bind(RuntimeMessages.libraryErrors, library.diagnostics().get(0)));
			}
			newest = library;
			newestRoot = root;
			newestStamp = stamp;
		}
		return newest;
	}

	/** Newest change below the folder and number of files: cheap to ask, good enough to see an edit of the sources. */
	private static long stamp(Path root) throws IOException {
		try (var files = Files.walk(root)) {
			long stamp = 0;
			for (Path file : (Iterable<Path>) files::iterator) {
				stamp = stamp * 31 + Files.getLastModifiedTime(file).toMillis();
			}
			return stamp;
		}
	}

	/** True for a file that {@link #archive} gave once. */
	public static boolean isArchive(IPath file) {
		return file.lastSegment() != null && file.lastSegment().startsWith(ARCHIVE) && IPath.fromPath(PlurixCore.stateLocation()).isPrefixOf(file);
	}

	/** The archive with the classes and sources of {@link #library}. */
	public static synchronized Path archive() throws IOException {
		Library library = library();
		Path archive = PlurixCore.stateLocation().resolve(ARCHIVE + library.hash() + ".jar"); //$NON-NLS-1$
		Archives.make(archive, out -> {
			Archives.putClasses(out, library.classes());
			for (SourceFile source : SourceTree.read(List.of(newestRoot))) {
				String name = newestRoot.relativize(Path.of(source.path())).toString().replace('\\', '/');
				Archives.put(out, name, source.text().getBytes(StandardCharsets.UTF_8));
			}
		});
		return archive;
	}

	/** The archive with {@link StandIns} for classes that the library does not have; empty if it has all of them. */
	public static synchronized Optional<Path> standIns() throws IOException {
		Library library = library();
		Map<String, byte[]> classes = StandIns.missing(library);
		if (classes.isEmpty()) {
			return Optional.empty();
		}
		Path archive = PlurixCore.stateLocation().resolve("stand-ins-" + library.hash() + ".jar"); //$NON-NLS-1$ //$NON-NLS-2$
		Archives.make(archive, out -> Archives.putClasses(out, classes));
		return Optional.of(archive);
	}
}

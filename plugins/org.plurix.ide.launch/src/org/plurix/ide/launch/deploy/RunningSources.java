package org.plurix.ide.launch.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.plurix.cluster.client.DeployedCode;

/**
 * Compares sources of the workspace with what runs on a cluster, by the hash of the source text each running class was made from. Hashes
 * of files are kept until the file changes. Any thread; reads files, so not for the UI thread.
 */
final class RunningSources {

	private record FileHash(long stamp, String hash) {
	}

	private static final int FILES = 4096;

	private final Map<String, Map<String, String>> running = new ConcurrentHashMap<>();
	private final Map<IFile, FileHash> files = new ConcurrentHashMap<>();

	/** What the daemon says; null forgets the cluster. */
	void update(String cluster, DeployedCode code) {
		if (code == null) {
			running.remove(cluster);
			return;
		}
		Map<String, String> hashes = new HashMap<>();
		code.classes().forEach(c -> hashes.put(c.source(), c.sourceHash()));
		running.put(cluster, hashes);
	}

	/** {@code path}: of the file relative to its source folder, with slashes. */
	Difference compare(String cluster, IFile file, String path) throws CoreException {
		Map<String, String> hashes = running.get(cluster);
		if (hashes == null)
			return Difference.UNKNOWN;
		String hash = hashes.get(path);
		if (hash == null)
			return Difference.NOT_RUNNING;
		return hash.equalsIgnoreCase(hash(file)) ? Difference.SAME : Difference.OTHER;
	}

	private String hash(IFile file) throws CoreException {
		long stamp = file.getModificationStamp();
		FileHash known = files.get(file);
		if (known != null && known.stamp() == stamp)
			return known.hash();
		if (files.size() >= FILES)
			files.clear();
		String hash = compute(file);
		files.put(file, new FileHash(stamp, hash));
		return hash;
	}

	private static String compute(IFile file) throws CoreException {
		try (InputStream in = file.getContents(true)) {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes())); //$NON-NLS-1$
		} catch (IOException failure) {
			throw org.plurix.ide.launch.LaunchCore.failure(file.getFullPath() + ": " + failure.getMessage(), failure); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}

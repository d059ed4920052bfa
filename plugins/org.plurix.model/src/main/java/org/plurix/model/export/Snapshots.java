package org.plurix.model.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.plurix.model.Cluster;
import org.plurix.model.ModelPackage;

/** Saves the model of a cluster as an XMI file, and reads it again without any cluster. */
public final class Snapshots {
    private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_ENCODING, "UTF-8");

    private Snapshots() {
    }

    /** A model that changes no more, for instance to be saved by another thread. Call where the model may be read. */
    public static Cluster copy(Cluster cluster) {
        return EcoreUtil.copy(cluster);
    }

    /** Writes a copy of the model; a file of that name is replaced only when all is written. Call where the model may be read. */
    public static void save(Cluster cluster, Path file) throws IOException {
        Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.getContents().add(copy(cluster));
        Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".new");
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                resource.save(out, OPTIONS);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** @throws IOException if the file cannot be read or holds no cluster */
    public static Cluster load(Path file) throws IOException {
        ModelPackage.eINSTANCE.eClass();    // makes the model known to the reader
        Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        try (InputStream in = Files.newInputStream(file)) {
            resource.load(in, OPTIONS);
        } catch (WrappedException damaged) {
            throw new IOException(file + " is no snapshot of a cluster: " + damaged.getMessage(), damaged);
        }
        if (resource.getContents().size() == 1 && resource.getContents().get(0) instanceof Cluster cluster) {
            resource.getContents().clear();
            return cluster;
        }
        throw new IOException(file + " is no snapshot of a cluster");
    }
}

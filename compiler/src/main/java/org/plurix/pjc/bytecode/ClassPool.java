package org.plurix.pjc.bytecode;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Class files in memory by internal name, parsed on first use. A class added again replaces the old one (incremental compilation).
 * Not thread safe.
 */
public final class ClassPool implements Resolver {
    private final Map<String, byte[]> bytes = new TreeMap<>();
    private final Map<String, ClassFile> parsed = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final Map<String, String> sources = new HashMap<>();

    public void add(String internalName, byte[] classBytes) {
        bytes.put(internalName, classBytes);
        parsed.remove(internalName);
        for (int slash = internalName.indexOf('/'); slash >= 0; slash = internalName.indexOf('/', slash + 1)) {
            packages.add(internalName.substring(0, slash));
        }
    }

    public void addAll(Map<String, byte[]> classes) {
        classes.forEach(this::add);
    }

    /** Adds classes together with the paths of their sources, for messages. */
    public void addAll(Map<String, byte[]> classes, Map<String, String> sourcePaths) {
        addAll(classes);
        sources.putAll(sourcePaths);
    }

    @Override
    public String sourcePath(String internalName) {
        String path = sources.get(internalName);
        return path != null ? path : Resolver.super.sourcePath(internalName);
    }

    public void remove(String internalName) {
        bytes.remove(internalName);
        parsed.remove(internalName);
    }

    /** The class file's bytes, or null. */
    public byte[] bytes(String internalName) {
        return bytes.get(internalName);
    }

    /** The parsed class, or null. */
    public ClassFile get(String internalName) {
        byte[] data = bytes.get(internalName);
        return data == null ? null : parsed.computeIfAbsent(internalName, n -> ClassFile.parse(data));
    }

    @Override
    public ClassFile classFile(String internalName) {
        return get(internalName);
    }

    /** Sorted names of all classes. */
    public Set<String> names() {
        return Collections.unmodifiableSet(bytes.keySet());
    }

    /** True if some class was added below this package ({@code java/lang}). */
    public boolean hasPackage(String internalPackage) {
        return packages.contains(internalPackage);
    }
}

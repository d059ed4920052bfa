package org.plurix.cluster.deploy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.plurix.cluster.client.DeployedCode;
import org.plurix.pjc.deploy.ClassResult;
import org.plurix.pjc.deploy.DeployState;
import org.plurix.pjc.deploy.DeployUnit;
import org.plurix.pjc.front.SourceFile;

/** The deploys into one cluster, newest last, and from which source text each running class was made. Thread-safe. */
public final class DeployHistory {
    /** What an undo goes back to. */
    private record Step(DeployUnit unit, DeployedCode.DeployEntry entry, Map<String, String> hashesBefore, Map<String, Integer> versionsBefore) {
    }

    private final Set<String> imageClasses;
    private final Deque<Step> steps = new ArrayDeque<>();
    /** Source path to the hash of the text that was compiled last. */
    private Map<String, String> hashes = new HashMap<>();
    /** Internal class name to the deploy that brought what runs. */
    private Map<String, Integer> versions = new TreeMap<>();
    private int numbers;

    /** @param imageClasses internal names of what the system was started with */
    DeployHistory(Set<String> imageClasses) {
        this.imageClasses = Set.copyOf(imageClasses);
    }

    synchronized int add(DeployUnit unit, List<SourceFile> files, long commit) {
        numbers++;
        List<ClassResult> applied = unit.results().stream().filter(ClassResult::applied).toList();
        steps.addLast(new Step(unit, new DeployedCode.DeployEntry(numbers, commit, System.currentTimeMillis(), applied.size(), unit.newBytes()),
                new HashMap<>(hashes), new TreeMap<>(versions)));
        applied.forEach(c -> versions.put(c.name().replace('.', '/'), numbers));
        confirm(files, unit.results(), unit.after());
        return numbers;
    }

    /** These texts are what runs, except for those with a class that was refused. */
    synchronized void confirm(List<SourceFile> files, List<ClassResult> results, DeployState state) {
        List<String> refused = results.stream().filter(r -> r.status() == ClassResult.Status.REFUSED).map(r -> fileOf(r.name())).toList();
        for (SourceFile file : files) {
            if (refused.stream().noneMatch(r -> ("/" + file.path()).endsWith("/" + r))) {
                hashes.put(file.path(), hash(file.text()));
            }
        }
        for (ClassResult result : results) {
            String name = result.name().replace('.', '/');
            if (result.status() == ClassResult.Status.UNCHANGED && state.classes().containsKey(name)) {
                versions.putIfAbsent(name, 0);
            }
        }
    }

    private static String fileOf(String className) {
        int dollar = className.indexOf('$');
        return (dollar < 0 ? className : className.substring(0, dollar)).replace('.', '/') + ".java";
    }

    /** Is this text what was compiled last for its path? */
    synchronized boolean knows(SourceFile file) {
        return hash(file.text()).equals(hashes.get(file.path()));
    }

    synchronized DeployUnit newest() {
        return steps.isEmpty() ? null : steps.peekLast().unit;
    }

    synchronized int removeNewest() {
        Step step = steps.removeLast();
        hashes = step.hashesBefore;
        versions = step.versionsBefore;
        return step.entry.number();
    }

    public synchronized List<DeployedCode.DeployEntry> entries() {
        List<DeployedCode.DeployEntry> result = new ArrayList<>();
        steps.forEach(step -> result.add(step.entry));
        return result;
    }

    /** All classes that are not the image's own, or have been changed since. */
    public synchronized List<DeployedCode.DeployedClass> classes(DeployState state) {
        List<DeployedCode.DeployedClass> result = new ArrayList<>();
        state.classes().forEach((name, bytes) -> {
            int version = versions.getOrDefault(name, 0);
            if (version > 0 || !imageClasses.contains(name)) {
                String path = state.sources().getOrDefault(name, "");
                result.add(new DeployedCode.DeployedClass(name.replace('/', '.'), relative(name, path), hashes.getOrDefault(path, ""),
                        checkSum(bytes), version));
            }
        });
        return result;
    }

    /** Folder of the package and name of the file. */
    private static String relative(String className, String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int slash = className.lastIndexOf('/');
        return slash < 0 ? file : className.substring(0, slash + 1) + file;
    }

    private static String checkSum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    /** SHA-256 of the UTF-8 bytes of a source text, hexadecimal. */
    public static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);    // every JDK has SHA-256
        }
    }
}

package org.plurix.dsl.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds classes by their files: {@code demo.Counter} is {@code demo/Counter.java} below one of the folders. Nothing is cached. */
public final class SourceFolders implements JavaTypes {
    private static final String SUFFIX = ".java";
    /** A declaration with at least one modifier at the beginning of a line: local variables have none but final. */
    private static final Pattern FIELD = Pattern.compile(
            "^\\s*(?:(?:public|protected|private|static|final|volatile|transient)\\s+)+[\\w.]+(?:<[^;=(]*>)?(?:\\[])*\\s+(\\w+)\\s*[;=]", Pattern.MULTILINE);
    private static final int MOST_FILES = 20_000;

    @Override
    public Optional<JavaType> find(String name, List<Path> folders) {
        if (name.isEmpty() || name.endsWith(".")) {
            return Optional.empty();
        }
        for (Path folder : folders) {
            Path file = folder.resolve(name.replace('.', '/') + SUFFIX);
            if (Files.isRegularFile(file)) {
                return Optional.of(describe(name, file));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<JavaType> startingWith(String prefix, List<Path> folders, int limit) {
        Map<String, Path> found = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                names(folder).forEach(found::putIfAbsent);
            }
        }
        String wanted = prefix.toLowerCase(Locale.ROOT);
        return found.entrySet().stream().filter(e -> matches(e.getKey().toLowerCase(Locale.ROOT), wanted)).limit(limit)
                .map(e -> describe(e.getKey(), e.getValue())).toList();
    }

    private static boolean matches(String name, String prefix) {
        return name.startsWith(prefix) || name.substring(name.lastIndexOf('.') + 1).startsWith(prefix);
    }

    private static Map<String, Path> names(Path folder) {
        Map<String, Path> result = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> f.toString().endsWith(SUFFIX)).limit(MOST_FILES).sorted(Comparator.naturalOrder()).forEach(file -> {
                String path = folder.relativize(file).toString().replace('\\', '/');
                result.put(path.substring(0, path.length() - SUFFIX.length()).replace('/', '.'), file);
            });
        } catch (IOException | UncheckedIOException unreadable) {
            return result;      // a folder that vanishes while it is read has no classes
        }
        return result;
    }

    private static JavaType describe(String name, Path file) {
        String text = read(file);
        String simple = name.substring(name.lastIndexOf('.') + 1);
        Matcher declaration = Pattern.compile("\\b(?:class|interface|enum|record)\\s+(" + Pattern.quote(simple) + ")\\b").matcher(text);
        return declaration.find() ? new JavaType(name, file, declaration.start(1), comment(text.substring(0, declaration.start())))
                : new JavaType(name, file, 0, "");
    }

    /** First sentence of the last documentation comment before the declaration. */
    private static String comment(String before) {
        int start = before.lastIndexOf("/**");
        int end = before.indexOf("*/", Math.max(0, start));
        if (start < 0 || end < 0 || before.substring(end).contains(";")) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        for (String line : before.substring(start + 3, end).split("\n")) {
            lines.add(line.replaceFirst("^\\s*\\*\\s?", "").strip());
        }
        String text = String.join(" ", lines).replaceAll("\\{@\\w+ ([^}]*)}", "$1").strip();
        int dot = text.indexOf(". ");
        return dot < 0 ? text : text.substring(0, dot + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return "";
        }
    }

    @Override
    public List<String> fields(JavaType type) {
        List<String> result = new ArrayList<>();
        if (type.source() != null) {
            for (Matcher field = FIELD.matcher(read(type.source())); field.find();) {
                result.add(field.group(1));
            }
        }
        return result;
    }

    @Override
    public boolean mayHaveField(JavaType type, String field) {
        if (type.source() == null) {
            return true;
        }
        String text = read(type.source());
        return text.isEmpty() || text.contains(" extends ") || Pattern.compile("\\b" + Pattern.quote(field) + "\\b").matcher(text).find();
    }
}

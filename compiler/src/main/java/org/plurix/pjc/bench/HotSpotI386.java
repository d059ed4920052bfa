package org.plurix.pjc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Debian's HotSpot for IA-32: the same machine as ours. It is not installed but unpacked into a folder, with package lists of its own, so nothing of
 * the system changes and no rights are needed. Its C library is the one that gcc -m32 brings.
 */
final class HotSpotI386 {
    private static final List<String> PACKAGES = List.of("openjdk-17-jre-headless", "zlib1g", "libstdc++6", "libgcc-s1");
    private static final String FORBIDDEN = "PLURIX_NO_INSTALL";

    private final Path folder;
    private final Commands commands;
    private final Consumer<String> progress;

    private HotSpotI386(Path folder, Commands commands, Consumer<String> progress) {
        this.folder = folder;
        this.commands = commands;
        this.progress = progress;
    }

    /** The JVM in {@code folder}, fetched if it is not there; the JVM that runs us if that cannot be done. {@code progress} is told why. */
    static HotSpot.Jvm find(Path folder, Commands commands, Consumer<String> progress) throws IOException {
        HotSpotI386 search = new HotSpotI386(folder, commands, progress);
        Optional<HotSpot.Jvm> found = search.unpacked();
        if (found.isEmpty() && System.getenv(FORBIDDEN) == null) {
            search.fetch();
            found = search.unpacked();
        }
        if (found.isPresent()) {
            return found.get();
        }
        progress.accept("no JVM for IA-32 here; the running 64-bit JVM takes its place");
        Path own = Path.of(System.getProperty("java.home"), "bin", "java");
        return new HotSpot.Jvm(own, null, "HotSpot " + System.getProperty("java.vm.version") + ", 64 bits (not the same machine)", false);
    }

    private Optional<HotSpot.Jvm> unpacked() throws IOException {
        Path root = folder.resolve("root");
        Path java = root.resolve("usr/lib/jvm/java-17-openjdk-i386/bin/java");
        if (!Files.isExecutable(java)) {
            return Optional.empty();
        }
        // the JVM's own libraries find each other; these are zlib and the C++ library
        Path libraries = collectLibraries(root);
        Commands.Outcome version = commands.run(List.of(java.toString(), "-version"), libraries);
        if (version.status() != 0) {
            progress.accept("the JVM in " + root + " does not run: " + version.output().lines().findFirst().orElse(""));
            return Optional.empty();
        }
        String name = version.output().lines().filter(l -> l.contains("Runtime Environment")).findFirst().orElse("HotSpot").replaceAll(".*\\(build |\\).*", "");
        return Optional.of(new HotSpot.Jvm(java, libraries, "HotSpot " + name + " for i386", true));
    }

    /** One folder with links to all libraries, since they lie in two. */
    private static Path collectLibraries(Path root) throws IOException {
        Path all = Files.createDirectories(root.resolve("libraries"));
        for (String place : List.of("lib/i386-linux-gnu", "usr/lib/i386-linux-gnu")) {
            Path from = root.resolve(place);
            if (!Files.isDirectory(from)) {
                continue;
            }
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.filter(f -> f.getFileName().toString().contains(".so")).toList()) {
                    Path link = all.resolve(file.getFileName());
                    if (!Files.exists(link)) {
                        Files.createSymbolicLink(link, file.toAbsolutePath());
                    }
                }
            }
        }
        return all;
    }

    private void fetch() throws IOException {
        if (commands.run(List.of("apt-get", "--version"), null).status() != 0 || commands.run(List.of("dpkg", "--version"), null).status() != 0) {
            return;
        }
        progress.accept("fetching Debian's Java runtime for i386 into " + folder + " (50 MB, unpacked there, not installed)");
        Path state = Files.createDirectories(folder.resolve("apt"));
        Files.createDirectories(state.resolve("lists/partial"));
        Files.createDirectories(state.resolve("cache/archives/partial"));
        Files.writeString(state.resolve("status"), "");
        Path packages = Files.createDirectories(folder.resolve("packages"));
        run(apt(state, List.of("update")));
        Commands.Outcome download = run(shellIn(packages, apt(state, Stream.concat(Stream.of("download"), PACKAGES.stream()).toList())));
        if (download.status() == 0) {
            try (Stream<Path> files = Files.list(packages)) {
                for (Path file : files.sorted().toList()) {
                    run(List.of("dpkg", "-x", file.toString(), folder.resolve("root").toString()));
                }
            }
        } else {
            progress.accept("that failed: " + download.output().lines().reduce((a, b) -> b).orElse("apt-get says nothing"));
        }
        Folders.delete(state);
        Folders.delete(packages);
    }

    private Commands.Outcome run(List<String> command) throws IOException {
        return commands.run(command, null);
    }

    private static List<String> apt(Path state, List<String> words) {
        List<String> command = new ArrayList<>(List.of("apt-get", "-q", "-o", "APT::Architecture=i386", "-o", "APT::Architectures=i386",
                "-o", "Dir::State=" + state, "-o", "Dir::State::lists=" + state.resolve("lists"), "-o", "Dir::State::status=" + state.resolve("status"),
                "-o", "Dir::Cache=" + state.resolve("cache"), "-o", "Debug::NoLocking=1"));
        command.addAll(words);
        return command;
    }

    /** apt-get downloads into the working folder. */
    private static List<String> shellIn(Path folder, List<String> command) {
        List<String> result = new ArrayList<>(List.of("sh", "-c", "cd \"$0\" && exec \"$@\"", folder.toString()));
        result.addAll(command);
        return result;
    }
}

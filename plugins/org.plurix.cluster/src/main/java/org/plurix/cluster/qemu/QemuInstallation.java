package org.plurix.cluster.qemu;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the programs that a node process needs, or says what to install. */
public final class QemuInstallation {
    /** The program itself; the one in the search path is a shell wrapper on Debian, which costs start time. */
    private static final String DIRECT = "/usr/libexec/qemu-system-i386";
    private static final String NAME = "qemu-system-i386";
    private static final String SETPRIV = "setpriv";

    private final Path qemu;
    private final Path setpriv;

    private QemuInstallation(Path qemu, Path setpriv) {
        this.qemu = qemu;
        this.setpriv = setpriv;
    }

    /** @throws NodeException with the package to install */
    public static QemuInstallation find() {
        String path = System.getenv("PATH");
        return find(Path.of(DIRECT), path == null ? "" : path);
    }

    static QemuInstallation find(Path direct, String searchPath) {
        Path qemu = Files.isExecutable(direct) ? direct : inPath(NAME, searchPath);
        if (qemu == null) {
            throw new NodeException("QEMU for i386 is not installed (no " + NAME
                    + " found). Install it, on Debian or Ubuntu: apt-get install --no-install-recommends qemu-system-x86");
        }
        Path setpriv = inPath(SETPRIV, searchPath);
        if (setpriv == null) {
            throw new NodeException("the program 'setpriv' is missing (it ends nodes whose launcher died). "
                    + "Install it, on Debian or Ubuntu: apt-get install util-linux");
        }
        return new QemuInstallation(qemu, setpriv);
    }

    private static Path inPath(String name, String searchPath) {
        for (String folder : searchPath.split(File.pathSeparator)) {
            Path candidate = Path.of(folder.isEmpty() ? "." : folder, name);
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    public Path qemu() {
        return qemu;
    }

    /** Words before a command so that the kernel kills it when the thread that started it ends, however that happens. */
    List<String> dieWithParent() {
        return new ArrayList<>(List.of(setpriv.toString(), "--pdeathsig", "KILL", "--"));
    }
}

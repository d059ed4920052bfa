package org.plurix.pjc.front;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.plurix.pjc.bytecode.ClassPool;

/**
 * Answers ECJ's questions for types that are not in the sources of this run. ECJ knows the types of the sources itself, it asks only
 * for the others.
 */
final class SourceNames implements INameEnvironment {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    private final List<SourceFile> sources;
    private final ClassPool binaries;

    SourceNames(List<SourceFile> sources, ClassPool binaries) {
        this.sources = sources;
        this.binaries = binaries;
    }

    /** True if a binary has this name or a source file looks like declaring it (package and file name). */
    boolean hasType(String internalName) {
        return binaries.bytes(internalName) != null || sources.stream().anyMatch(s -> internalName.equals(mainType(s)));
    }

    private static String mainType(SourceFile source) {
        Matcher matcher = PACKAGE.matcher(source.text());
        return (matcher.find() ? matcher.group(1).replace('.', '/') + "/" : "") + source.mainTypeName();
    }

    @Override
    public NameEnvironmentAnswer findType(char[][] compoundName) {
        return find(join(compoundName, compoundName.length));
    }

    @Override
    public NameEnvironmentAnswer findType(char[] typeName, char[][] packageName) {
        return find(internalName(packageName, typeName));
    }

    @Override
    public boolean isPackage(char[][] parentPackageName, char[] packageName) {
        return binaries.hasPackage(internalName(parentPackageName, packageName));
    }

    @Override
    public void cleanup() {
        // holds no resources
    }

    private NameEnvironmentAnswer find(String internalName) {
        byte[] bytes = binaries.bytes(internalName);
        if (bytes == null) {
            return null;
        }
        try {
            return new NameEnvironmentAnswer(new ClassFileReader(bytes, (internalName + ".class").toCharArray()), null);
        } catch (ClassFormatException e) {
            throw new IllegalArgumentException("damaged class file of " + internalName, e);
        }
    }

    private static String internalName(char[][] packageName, char[] name) {
        int parts = packageName == null ? 0 : packageName.length;
        return parts == 0 ? new String(name) : join(packageName, parts) + "/" + new String(name);
    }

    private static String join(char[][] parts, int count) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < count; i++) {
            result.append(i == 0 ? "" : "/").append(parts[i]);
        }
        return result.toString();
    }
}

package org.plurix.pjc.front;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.plurix.pjc.bytecode.ClassPool;

/**
 * Answers ECJ's questions for types that are not in the sources of this run. ECJ knows the types of the sources itself, it asks only
 * for the others.
 */
final class SourceNames implements INameEnvironment {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    private static final String INVOKE = "java/lang/invoke";
    private static final String METHOD_HANDLES = INVOKE + "/MethodHandles";
    /**
     * ECJ wants these as soon as a source has a lambda or a record. Nothing of them is in the class library: {@code DynamicCalls} replaces every
     * use, so empty stand-ins do.
     */
    private static final Set<String> LAMBDA_SUPPORT = Set.of(METHOD_HANDLES, METHOD_HANDLES + "$Lookup",
            INVOKE + "/MethodHandle", INVOKE + "/MethodType", INVOKE + "/CallSite", INVOKE + "/LambdaMetafactory",
            INVOKE + "/SerializedLambda", "java/lang/runtime/ObjectMethods");

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
        String name = internalName(parentPackageName, packageName);
        return binaries.hasPackage(name) || name.equals(INVOKE) || name.equals("java/lang/runtime");
    }

    @Override
    public void cleanup() {
        // holds no resources
    }

    private NameEnvironmentAnswer find(String internalName) {
        byte[] bytes = binaries.bytes(internalName);
        byte[] found = bytes == null ? lambdaSupport(internalName) : bytes;
        if (found == null) {
            return null;
        }
        try {
            return new NameEnvironmentAnswer(new ClassFileReader(found, (internalName + ".class").toCharArray()), null);
        } catch (ClassFormatException e) {
            throw new IllegalArgumentException("damaged class file of " + internalName, e);
        }
    }

    /** An empty class in place of a missing one of {@link #LAMBDA_SUPPORT}, or null. */
    private static byte[] lambdaSupport(String internalName) {
        if (!LAMBDA_SUPPORT.contains(internalName)) {
            return null;
        }
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, internalName, null, "java/lang/Object", null);
        if (internalName.startsWith(METHOD_HANDLES)) {
            writer.visitInnerClass(METHOD_HANDLES + "$Lookup", METHOD_HANDLES, "Lookup", Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC);
        }
        writer.visitEnd();
        return writer.toByteArray();
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

package org.plurix.pjc.front;

import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;

/** A {@link SourceFile} in the form ECJ takes it. */
record SourceUnit(SourceFile source) implements ICompilationUnit {
    @Override
    public char[] getContents() {
        return source.text().toCharArray();
    }

    @Override
    public char[] getMainTypeName() {
        return source.mainTypeName().toCharArray();
    }

    /** Null: the package statement decides, folders are not compared with it. */
    @Override
    public char[][] getPackageName() {
        return null;
    }

    @Override
    public char[] getFileName() {
        return source.path().toCharArray();
    }

    @Override
    public boolean ignoreOptionalProblems() {
        return false;
    }
}

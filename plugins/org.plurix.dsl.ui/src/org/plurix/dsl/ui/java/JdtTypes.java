package org.plurix.dsl.ui.java;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.core.Flags;
import org.eclipse.jdt.core.IField;
import org.eclipse.jdt.core.IJavaElement;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.ISourceRange;
import org.eclipse.jdt.core.IType;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.JavaModelException;
import org.eclipse.jdt.core.search.IJavaSearchConstants;
import org.eclipse.jdt.core.search.IJavaSearchScope;
import org.eclipse.jdt.core.search.SearchEngine;
import org.eclipse.jdt.core.search.SearchPattern;
import org.eclipse.jdt.core.search.TypeNameMatch;
import org.eclipse.jdt.core.search.TypeNameMatchRequestor;
import org.plurix.dsl.types.JavaType;
import org.plurix.dsl.types.JavaTypes;

/** Classes of a Java project, asked from JDT; loaded only where JDT is installed. Never on the UI thread: the index may still be built. */
final class JdtTypes implements JavaTypes {
    private final IJavaProject project;

    private JdtTypes(IJavaProject project) {
        this.project = project;
    }

    /** Empty if the project is none of Java. */
    static Optional<JavaTypes> of(IProject project) {
        try {
            return project.isAccessible() && project.hasNature(JavaCore.NATURE_ID) ? Optional.of(new JdtTypes(JavaCore.create(project))) : Optional.empty();
        } catch (CoreException closed) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<JavaType> find(String name, List<Path> folders) {
        return type(name).map(JdtTypes::describe);
    }

    private Optional<IType> type(String name) {
        try {
            return name.isEmpty() || name.endsWith(".") ? Optional.empty() : Optional.ofNullable(project.findType(name));
        } catch (JavaModelException unknown) {
            return Optional.empty();
        }
    }

    private static JavaType describe(IType type) {
        IPath location = type.getResource() == null || type.isBinary() ? null : type.getResource().getLocation();
        int offset = 0;
        try {
            ISourceRange range = type.getNameRange();
            offset = range == null ? 0 : Math.max(0, range.getOffset());
        } catch (JavaModelException unknown) {
            offset = 0;
        }
        return new JavaType(type.getFullyQualifiedName(), location == null ? null : Path.of(location.toOSString()), offset, "");
    }

    @Override
    public List<JavaType> startingWith(String prefix, List<Path> folders, int limit) {
        List<JavaType> result = new ArrayList<>();
        IJavaSearchScope scope = SearchEngine.createJavaSearchScope(new IJavaElement[] { project }, IJavaSearchScope.SOURCES);
        int dot = prefix.lastIndexOf('.');
        char[] pack = dot < 0 ? null : prefix.substring(0, dot).toCharArray();
        try {
            new SearchEngine().searchAllTypeNames(pack, SearchPattern.R_PREFIX_MATCH, prefix.substring(dot + 1).toCharArray(), SearchPattern.R_PREFIX_MATCH,
                    IJavaSearchConstants.TYPE, scope, new TypeNameMatchRequestor() {
                        @Override
                        public void acceptTypeNameMatch(TypeNameMatch match) {
                            if (result.size() < limit && match.getType().getDeclaringType() == null) {
                                result.add(describe(match.getType()));
                            }
                        }
                    }, IJavaSearchConstants.WAIT_UNTIL_READY_TO_SEARCH, null);
        } catch (JavaModelException unknown) {
            return result;
        }
        result.sort(java.util.Comparator.comparing(JavaType::name));
        return result;
    }

    @Override
    public List<String> fields(JavaType type) {
        List<String> result = new ArrayList<>();
        try {
            Optional<IType> found = type(type.name());
            for (IField field : found.isPresent() ? found.get().getFields() : new IField[0]) {
                if (!Flags.isEnum(field.getFlags())) {
                    result.add(field.getElementName());
                }
            }
        } catch (JavaModelException unknown) {
            return result;
        }
        return result;
    }

    @Override
    public boolean mayHaveField(JavaType type, String field) {
        try {
            Optional<IType> found = type(type.name());
            return found.isEmpty() || found.get().getField(field).exists() || found.get().getSuperclassName() != null;
        } catch (JavaModelException unknown) {
            return true;
        }
    }
}

package org.plurix.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.plurix.dsl.model.ModelPackage;
import org.plurix.dsl.structure.ClusterNodes;

/** The only references are those to nodes, and they stay inside the file: nothing outside is searched. */
public class ClusterLanguageScopeProvider extends AbstractClusterLanguageScopeProvider {

    @Override
    public IScope getScope(EObject context, EReference reference) {
        return reference.getEReferenceType() == ModelPackage.Literals.NODE ? Scopes.scopeFor(ClusterNodes.of(context)) : IScope.NULLSCOPE;
    }
}

package org.plurix.ide.core.fixes;

import org.eclipse.jdt.core.dom.rewrite.ASTRewrite;

/**
 * A change of one source that removes a problem.
 *
 * @param label     for the user
 * @param relevance higher stands first among the proposals, in JDT's scale
 */
public record Fix(String label, int relevance, ASTRewrite rewrite) {
}

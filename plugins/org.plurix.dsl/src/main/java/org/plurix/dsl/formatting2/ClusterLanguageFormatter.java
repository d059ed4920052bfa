package org.plurix.dsl.formatting2;

import org.eclipse.xtext.formatting2.AbstractJavaFormatter;

public class ClusterLanguageFormatter extends AbstractJavaFormatter {
}

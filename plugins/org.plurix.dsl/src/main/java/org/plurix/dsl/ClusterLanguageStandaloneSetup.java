package org.plurix.dsl;

/** Makes the language known to EMF; use {@code ide.ClusterLanguageIdeSetup}, which brings the editing services too. */
public class ClusterLanguageStandaloneSetup extends ClusterLanguageStandaloneSetupGenerated {
}

package org.plurix.dsl.ide;

/** Wires the editing services. */
public class ClusterLanguageIdeModule extends AbstractClusterLanguageIdeModule {
}

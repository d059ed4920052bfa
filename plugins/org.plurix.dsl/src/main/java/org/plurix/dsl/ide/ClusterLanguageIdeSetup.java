package org.plurix.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;

import org.eclipse.xtext.util.Modules2;
import org.plurix.dsl.ClusterLanguageRuntimeModule;
import org.plurix.dsl.ClusterLanguageStandaloneSetup;

/** The language with its editing services; one injector per process, made when it is first needed. */
public class ClusterLanguageIdeSetup extends ClusterLanguageStandaloneSetup {
    private static Injector injector;

    public static synchronized Injector injector() {
        if (injector == null) {
            injector = new ClusterLanguageIdeSetup().createInjectorAndDoEMFRegistration();
        }
        return injector;
    }

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new ClusterLanguageRuntimeModule(), new ClusterLanguageIdeModule()));
    }
}

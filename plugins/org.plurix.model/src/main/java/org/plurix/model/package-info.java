/**
 * The live model of a cluster, generated from {@code model/plurix.ecore} at every build whose model changed. Instances are changed only in the
 * thread of the executor that their {@link org.plurix.model.feed.LiveModel} was given.
 */
package org.plurix.model;

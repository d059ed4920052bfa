/** The Cluster view: stations with their transactions, moving transactions, starting classes. Texts and histories are plain classes. */
package org.plurix.ide.views.cluster;

/** The timeline of transactions without a toolkit: what it asks, what it shows, how it is painted and what is said about a run. */
package org.plurix.ide.views.timeline;

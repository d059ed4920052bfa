/**
 * Keeps the model of a cluster up to date from the answers of its daemon, as far as somebody is interested and not more often than a person can
 * see. Knows no user interface: whoever shows the model gives an executor that changes are made in.
 */
package org.plurix.model.feed;

/**
 * Bounded recordings in columns, for drawing: what the stations did over time, and the pages of the heap. They know neither the model nor how
 * the data comes here; answers cost as much as there are pixels, not as there is data.
 */
package org.plurix.model.trace;

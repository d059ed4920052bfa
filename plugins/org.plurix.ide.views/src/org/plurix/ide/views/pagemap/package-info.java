/** The map of pages without a toolkit: layout, colourings, painting, filter, texts. */
package org.plurix.ide.views.pagemap;

/** The Pages view: widgets around the page map and its list, and the questions about objects on pages. */
package org.plurix.ide.views.pages;

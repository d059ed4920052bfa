/** Pictures on the screen: canvas with gestures, theme colours, worker for questions, table for any number of rows. */
package org.plurix.ide.views.canvas;

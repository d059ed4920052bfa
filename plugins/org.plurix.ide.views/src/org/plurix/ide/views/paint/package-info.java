/** Drawing without a toolkit: tones, palette, painter. Used by every picture; imports nothing of ours and no widget. */
package org.plurix.ide.views.paint;

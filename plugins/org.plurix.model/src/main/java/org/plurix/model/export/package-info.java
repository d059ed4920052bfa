/** The model outside of a running program: as text to read and compare, as XMI to keep and to pass on. */
package org.plurix.model.export;

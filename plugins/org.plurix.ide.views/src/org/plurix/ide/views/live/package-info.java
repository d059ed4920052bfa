/** What every view of the running cluster shares: frame with the age of data, interest only while visible, references for selections. */
package org.plurix.ide.views.live;

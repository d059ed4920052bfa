/** The Transactions view: widgets around the timeline, its table and the details of a try. */
package org.plurix.ide.views.transactions;

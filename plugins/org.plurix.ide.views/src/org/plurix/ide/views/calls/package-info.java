/** Questions and commands of views to a cluster: always in a background job, answers on the user interface thread. */
package org.plurix.ide.views.calls;

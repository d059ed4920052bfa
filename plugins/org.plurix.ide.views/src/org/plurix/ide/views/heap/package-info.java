/**
 * The Heap view: classes and roots, instances in pages, an inspector with history, editing as transactions. What is shown is held by plain
 * classes ({@code HistogramRows, InstanceList, InspectorTree, InspectorHistory, EditLog}); the others are widgets.
 */
package org.plurix.ide.views.heap;

package org.plurix.pjc.driver;

import org.plurix.pjc.ia32.CodeGenerator;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.layout.LayoutInfo;

/** Machine code of one method as text. */
final class AsmDump {
    private AsmDump() { }

    static String print(Graph graph, LayoutInfo layout) {
        return graph.method + System.lineSeparator() + CodeGenerator.listing(graph, layout);
    }
}

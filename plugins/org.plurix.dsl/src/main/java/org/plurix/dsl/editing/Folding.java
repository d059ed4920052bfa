package org.plurix.dsl.editing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.model.Network;
import org.plurix.dsl.model.Nodes;

/** Pieces of text over several lines that can be folded. */
public final class Folding {
    private Folding() {
    }

    public static List<Region> of(ClusterDocument document) {
        List<Region> result = new ArrayList<>();
        document.cluster().ifPresent(cluster -> {
            add(cluster, result);
            for (TreeIterator<EObject> all = cluster.eAllContents(); all.hasNext();) {
                add(all.next(), result);
            }
        });
        for (ILeafNode leaf : document.root().getLeafNodes()) {
            if (leaf.isHidden() && leaf.getText().startsWith("/*") && leaf.getText().contains("\n")) {
                result.add(new Region(leaf.getOffset(), leaf.getLength()));
            }
        }
        return result;
    }

    private static void add(EObject object, List<Region> result) {
        INode node = NodeModelUtils.getNode(object);
        boolean block = object instanceof Cluster || object instanceof Nodes || object instanceof Network;
        if (block && node != null && node.getText().strip().contains("\n")) {
            result.add(new Region(node.getOffset(), node.getLength()));
        }
    }
}

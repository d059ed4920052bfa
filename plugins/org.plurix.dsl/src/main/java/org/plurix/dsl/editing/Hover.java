package org.plurix.dsl.editing;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.dsl.model.Cluster;
import org.plurix.dsl.model.MemorySetting;
import org.plurix.dsl.model.Node;
import org.plurix.dsl.structure.ClusterNodes;
import org.plurix.dsl.text.Texts;
import org.plurix.dsl.types.JavaType;

/** What to tell about the word under the pointer. */
public final class Hover {
    private Hover() {
    }

    /** @param title short; @param text may be empty */
    public record Info(Region region, String title, String text) {
    }

    public static Optional<Info> at(ClusterDocument document, int offset) {
        ILeafNode token = document.tokenAt(offset);
        if (token == null) {
            return Optional.empty();
        }
        Region region = new Region(token.getOffset(), token.getLength());
        Optional<Names.Name> name = Names.at(document, offset);
        if (name.isPresent()) {
            return Optional.of(named(region, name.get()));
        }
        Optional<Navigation.Target> target = Navigation.at(document, offset);
        if (target.isPresent()) {
            return Optional.of(outside(region, target.get()));
        }
        String key = "hover." + token.getText();
        return Keywords.all().contains(token.getText()) && Texts.has(key) ? Optional.of(new Info(region, token.getText(), Texts.get(key)))
                : Optional.empty();
    }

    private static Info named(Region region, Names.Name name) {
        EObject element = name.element();
        if (!(element instanceof Node node)) {
            List<Node> nodes = ClusterNodes.of(element);
            return new Info(region, "cluster " + name.text(), Texts.get("hover.ofCluster", nodes.size(), memory((Cluster) element)));
        }
        Cluster cluster = (Cluster) (node.eContainer() == null ? null : ClusterNodes.cluster(node));
        String memory = cluster == null ? ClusterDescription.DEFAULT_MEMORY + "M" : memory(cluster);
        int number = cluster == null ? number(node) : ClusterNodes.number(cluster, node);
        return new Info(region, "node " + name.text(), Texts.get("hover.ofNode", number, memory));
    }

    private static int number(Node implicit) {
        return implicit.eResource().getContents().indexOf(implicit);
    }

    private static String memory(Cluster cluster) {
        List<MemorySetting> settings = EcoreUtil2.getAllContentsOfType(cluster, MemorySetting.class);
        return settings.isEmpty() ? ClusterDescription.DEFAULT_MEMORY + "M" : settings.get(0).getSize();
    }

    private static Info outside(Region region, Navigation.Target target) {
        if (target.path() != null) {
            return new Info(region, target.path().toString(), "");
        }
        JavaType type = target.type();
        String member = target.member() == null ? "" : "." + target.member();
        String place = type.source() == null ? "" : "\n" + type.source();
        return new Info(region, type.name() + member, (type.text() + place).strip());
    }
}

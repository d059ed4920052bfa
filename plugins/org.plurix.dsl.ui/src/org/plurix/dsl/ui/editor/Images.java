package org.plurix.dsl.ui.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.plurix.dsl.editing.OutlineItem;
import org.plurix.dsl.editing.Proposals;

/** Pictures of proposals and outline lines; shared, never disposed by users. */
final class Images {
    private static final String FOLDER = "platform:/plugin/org.plurix.dsl.ui/icons/";

    private Images() {
    }

    private static Image get(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = "org.plurix.dsl.ui." + name;
        if (registry.get(key) == null) {
            try {
                registry.put(key, ImageDescriptor.createFromURL(new java.net.URL(FOLDER + name + ".png")));
            } catch (java.net.MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return registry.get(key);
    }

    /** Proposals are made in the background: {@link #prepare} has made the pictures before. */
    static Image of(Proposals.Kind kind) {
        return switch (kind) {
            case NODE -> get("node");
            case CLASS -> get("start");
            case FIELD -> get("field");
            case VALUE -> get("setting");
            case KEYWORD -> get("word");
        };
    }

    static Image of(OutlineItem.Kind kind) {
        return get(switch (kind) {
            case CLUSTER -> "cluster_file";
            case NODES, NODE -> "node";
            case NETWORK -> "network";
            case SETTING, OTHER -> "setting";
            case DEPLOY -> "deploy";
            case START -> "start";
            case EVENT -> "event";
            case EXPECTATION -> "expectation";
        });
    }

    /** Makes the pictures of proposals on the UI thread. */
    static void prepare() {
        for (String name : new String[] { "node", "start", "field", "setting", "word", "template" }) {
            get(name);
        }
    }

    static Image template() {
        return get("template");
    }

    static Image fix() {
        return get("fix");
    }
}

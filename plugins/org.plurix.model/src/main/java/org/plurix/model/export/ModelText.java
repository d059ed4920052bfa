package org.plurix.model.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Prints a model as text: a line per object with all values that are set, contained objects indented below. Equal models give equal texts. */
public final class ModelText {
    private static final String INDENT = "  ";
    private final StringBuilder text = new StringBuilder();

    private ModelText() {
    }

    public static String of(EObject object) {
        ModelText printer = new ModelText();
        printer.print(object, "");
        return printer.text.toString();
    }

    private void print(EObject object, String indent) {
        text.append(indent).append(object.eClass().getName());
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eIsSet(attribute)) {
                text.append(' ').append(attribute.getName()).append('=').append(value(object.eGet(attribute)));
            }
        }
        text.append('\n');
        for (EReference reference : object.eClass().getEAllContainments()) {
            for (Object child : many(object.eGet(reference))) {
                print((EObject) child, indent + INDENT);
            }
        }
    }

    private static Collection<?> many(Object value) {
        return value instanceof Collection<?> collection ? collection : value == null ? List.of() : List.of(value);
    }

    private static String value(Object value) {
        if (value instanceof Collection<?> values) {
            List<String> texts = new ArrayList<>();
            values.forEach(v -> texts.add(value(v)));
            return texts.toString();
        }
        if (value instanceof String string && !string.matches("[\\w.$@+-]+")) {
            return '"' + string.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"") + '"';
        }
        return String.valueOf(value);
    }
}

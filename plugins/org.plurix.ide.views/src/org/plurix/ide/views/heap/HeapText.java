package org.plurix.ide.views.heap;

import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.HeapPaths;
import org.plurix.cluster.client.ObjectRange;
import org.plurix.cluster.client.ObjectView;

/** Texts of objects, fields and types. */
public final class HeapText {
	private static final int SHOWN_CHARACTERS = 200;

	private HeapText() {
	}

	public static String simple(String type) {
		return type.substring(type.lastIndexOf('.') + 1);
	}

	/** A class as it stands in source text: arrays with brackets, qualified. */
	public static String className(String binary) {
		int dimensions = binary.lastIndexOf('[') + 1;
		if (dimensions == 0) {
			return binary;
		}
		String base = binary.substring(dimensions);
		String element = base.startsWith("L") && base.endsWith(";") ? base.substring(1, base.length() - 1).replace('/', '.') : type(base); //$NON-NLS-1$ //$NON-NLS-2$
		return element + "[]".repeat(dimensions); //$NON-NLS-1$
	}

	public static String address(int address) {
		return Integer.toHexString(address);
	}

	/** {@code Type@address}, with its label if it has one. */
	public static String line(ObjectRange.Line line) {
		return line.label().isEmpty() ? reference(line.type(), line.address()) : reference(line.type(), line.address()) + "  " + shortened(line.label()); //$NON-NLS-1$
	}

	public static String reference(String type, int address) {
		return simple(className(type)) + '@' + address(address);
	}

	private static String shortened(String text) {
		return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + '\u2026';
	}

	/** A type as it stands in source text. */
	public static String type(String descriptor) {
		int dimensions = descriptor.lastIndexOf('[') + 1;
		String base = descriptor.substring(dimensions);
		String name = switch (base) {
		case "Z" -> "boolean"; //$NON-NLS-1$ //$NON-NLS-2$
		case "B" -> "byte"; //$NON-NLS-1$ //$NON-NLS-2$
		case "C" -> "char"; //$NON-NLS-1$ //$NON-NLS-2$
		case "S" -> "short"; //$NON-NLS-1$ //$NON-NLS-2$
		case "I" -> "int"; //$NON-NLS-1$ //$NON-NLS-2$
		case "J" -> "long"; //$NON-NLS-1$ //$NON-NLS-2$
		case "F" -> "float"; //$NON-NLS-1$ //$NON-NLS-2$
		case "D" -> "double"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> simple((base.startsWith("L") && base.endsWith(";") ? base.substring(1, base.length() - 1) : base).replace('/', '.')); //$NON-NLS-1$ //$NON-NLS-2$
		};
		return name + "[]".repeat(dimensions); //$NON-NLS-1$
	}

	public static String name(Slot slot) {
		return slot.isRange() ? NLS.bind(Messages.inspector_range, slot.from(), slot.from() + slot.count() - 1)
				: slot.isElement() ? "[" + slot.index() + ']' : slot.field().name(); //$NON-NLS-1$
	}

	public static String type(Slot slot) {
		return slot.isRange() ? "" : type(slot.field().descriptor()); //$NON-NLS-1$
	}

	public static String value(Slot slot) {
		return slot.isRange() ? "" : shortened(slot.field().value()); //$NON-NLS-1$
	}

	/** The line above the inspector. */
	public static String title(Target target, ObjectView view) {
		if (target.isStatics()) {
			return NLS.bind(Messages.inspector_statics, target.statics());
		}
		String what = view.array() ? NLS.bind(Messages.inspector_array, reference(view.type(), view.address()), String.format("%,d", view.length())) //$NON-NLS-1$
				: view.text() != null ? reference(view.type(), view.address()) + " \"" + shortened(view.text()) + '"' //$NON-NLS-1$
						: view.type() + '@' + address(view.address());
		return NLS.bind(Messages.inspector_object, new Object[] { what, view.bytes(), view.page(), view.at().commit() });
	}

	public static String step(HeapPaths.Step step) {
		return step.via().isEmpty() ? reference(step.type(), step.address()) : reference(step.type(), step.address()) + '.' + step.via();
	}
}

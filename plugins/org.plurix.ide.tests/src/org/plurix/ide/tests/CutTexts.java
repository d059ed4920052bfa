package org.plurix.ide.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Finds texts of labels, links and buttons that have less room than they need, in whatever language the workbench runs. */
final class CutTexts {
	/** Rounding of the window system. */
	private static final int TOLERANCE = 2;

	private CutTexts() {
	}

	/** A line for each text that is cut. */
	static List<String> in(Composite parent) {
		List<String> cut = new ArrayList<>();
		for (Control control : Workbench.find(parent, Control.class)) {
			String text = control instanceof Label label ? label.getText() : control instanceof Link link ? link.getText()
					: control instanceof Button button ? button.getText() : "";
			if (text.isBlank() || !control.isVisible())
				continue;
			Point size = control.getSize();
			boolean wraps = control instanceof Link || (control.getStyle() & SWT.WRAP) != 0;
			Point needed = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
			if (needed.x > size.x + TOLERANCE || needed.y > size.y + TOLERANCE)
				cut.add("'" + text + "' needs " + needed + ", has " + size);
		}
		return cut;
	}
}

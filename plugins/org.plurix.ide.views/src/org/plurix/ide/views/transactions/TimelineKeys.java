package org.plurix.ide.views.transactions;

import org.eclipse.swt.SWT;
import org.plurix.ide.views.timeline.TimelineModel;

/** Keys of the timeline that change what part is shown; the same as the entries of its menu. */
final class TimelineKeys {
	private TimelineKeys() {
	}

	/** True if the key meant something. */
	static boolean apply(TimelineModel model, int code, char character, boolean shift) {
		switch (character) {
		case '+', '=' -> model.zoomAtSelection(1 / TimelineModel.ZOOM_STEP);
		case '-' -> model.zoomAtSelection(TimelineModel.ZOOM_STEP);
		case '0' -> model.fit();
		case 'f', 'F' -> model.setFollows(!model.window().follows());
		default -> {
			return !shift && move(model, code);
		}
		}
		return true;
	}

	private static boolean move(TimelineModel model, int code) {
		switch (code) {
		case SWT.KEYPAD_ADD -> model.zoomAtSelection(1 / TimelineModel.ZOOM_STEP);
		case SWT.KEYPAD_SUBTRACT -> model.zoomAtSelection(TimelineModel.ZOOM_STEP);
		case SWT.ARROW_LEFT -> model.pan(-TimelineModel.PAN_STEP);
		case SWT.ARROW_RIGHT -> model.pan(TimelineModel.PAN_STEP);
		case SWT.PAGE_UP -> model.pan(-1);
		case SWT.PAGE_DOWN -> model.pan(1);
		case SWT.HOME -> model.home();
		case SWT.END -> model.follow();
		case SWT.ARROW_UP -> model.moveRow(-1);
		case SWT.ARROW_DOWN -> model.moveRow(1);
		default -> {
			return false;
		}
		}
		return true;
	}
}

package org.plurix.ide.views.canvas;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A double-buffered area with the gestures that all our pictures share: wheel zooms at the pointer, Shift+wheel scrolls, dragging
 * pans, keys go to the content, Tab leaves. Tells screen readers what the content says. Paints only when asked by {@link #redraw()}
 * or the system.
 */
public final class LiveCanvas extends Canvas {
	/** Pixels the pointer must move before a press becomes a drag. */
	private static final int DRAG_FROM = 4;
	private static final double ZOOM_STEP = 1.25;

	private final CanvasContent content;
	private final ThemePalette palette;
	private Point pressed;
	private Point last;
	private boolean dragging;
	private long paintNanos;
	private long paintings;

	public LiveCanvas(Composite parent, CanvasContent content, ColorRegistry registry) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.content = content;
		palette = new ThemePalette(this, registry);
		IPropertyChangeListener theme = change -> recolour();
		registry.addListener(theme);
		addListener(SWT.Dispose, event -> registry.removeListener(theme));
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> resized());
		addMouse();
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, this::traverse);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addAccessible();
	}

	/** Tells screen readers that the selection changed, and repaints. */
	public void selectionChanged() {
		redraw();
		getAccessible().setFocus(ACC.CHILDID_SELF);
	}

	/** The same picture as an image of the same size; the caller disposes it. */
	public Image snapshot() {
		Rectangle area = getClientArea();
		Image image = new Image(getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
		GC gc = new GC(image);
		gc.setFont(getFont());
		content.paint(new GcPainter(gc, getDisplay(), palette), false);
		gc.dispose();
		return image;
	}

	/** Nanoseconds spent on the last painting, and how many there were: for measurements. */
	public long lastPaintNanos() {
		return paintNanos;
	}

	public long paintings() {
		return paintings;
	}

	private void recolour() {
		if (!isDisposed()) {
			palette.reload();
			redraw();
		}
	}

	private void paint(Event event) {
		if (!palette.isCurrent()) {
			palette.reload();
		}
		long begin = System.nanoTime();
		content.paint(new GcPainter(event.gc, getDisplay(), palette), isFocusControl());
		paintNanos = System.nanoTime() - begin;
		paintings++;
	}

	private void resized() {
		Rectangle area = getClientArea();
		content.resized(area.width, area.height);
		redraw();
	}

	private void addMouse() {
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.MouseDoubleClick, event -> content.click(event.x, event.y, true));
		addListener(SWT.MouseExit, event -> hover(-1, -1));
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.MouseHorizontalWheel, event -> scroll(-Integer.signum(event.count), 0, event));
	}

	private void press(Event event) {
		setFocus();
		if (event.button == 1) {
			pressed = new Point(event.x, event.y);
			last = pressed;
			dragging = false;
		}
	}

	private void move(Event event) {
		if (pressed == null) {
			hover(event.x, event.y);
			return;
		}
		if (!dragging && Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) >= DRAG_FROM) {
			dragging = true;
			setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
		}
		if (dragging) {
			content.drag(event.x - last.x, event.y - last.y);
			last = new Point(event.x, event.y);
			redraw();
		}
	}

	private void release(Event event) {
		if (event.button != 1 || pressed == null) {
			return;
		}
		if (!dragging) {
			content.click(event.x, event.y, false);
			redraw();
		}
		pressed = null;
		dragging = false;
		setCursor(null);
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.SHIFT) != 0) {
			scroll(-Integer.signum(event.count), 0, event);
		} else if ((event.stateMask & SWT.ALT) != 0) {
			scroll(0, -Integer.signum(event.count), event);
		} else {
			content.zoom(event.count > 0 ? 1 / ZOOM_STEP : ZOOM_STEP, event.x, event.y);
			redraw();
			event.doit = false;
		}
	}

	private void scroll(int stepsX, int stepsY, Event event) {
		content.scroll(stepsX, stepsY);
		redraw();
		event.doit = false;
	}

	private void hover(int x, int y) {
		String text = content.hover(x, y);
		String shown = text.isEmpty() ? null : text;
		if (shown == null ? getToolTipText() != null : !shown.equals(getToolTipText())) {
			setToolTipText(shown);
		}
	}

	private void key(Event event) {
		if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0
				&& content.key(event.keyCode, event.character, (event.stateMask & SWT.SHIFT) != 0)) {
			event.doit = false;
			redraw();
		}
	}

	private void traverse(Event event) {
		boolean leaves = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		event.doit = leaves || event.detail == SWT.TRAVERSE_PAGE_NEXT && (event.stateMask & SWT.CTRL) != 0
				|| event.detail == SWT.TRAVERSE_PAGE_PREVIOUS && (event.stateMask & SWT.CTRL) != 0;
	}

	private void addAccessible() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = content.accessibleName();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = content.accessibleValue();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = content.accessibleValue();
			}
		});
	}
}

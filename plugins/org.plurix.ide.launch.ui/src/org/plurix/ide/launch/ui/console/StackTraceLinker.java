package org.plurix.ide.launch.ui.console;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.console.IPatternMatchListenerDelegate;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;
import org.plurix.ide.launch.ui.LaunchUi;

/** Makes `package.Class.method(File.java:12)` in the output of nodes a link to that line. */
public final class StackTraceLinker implements IPatternMatchListenerDelegate {

	/** The same form as the regex of the extension; groups: class, link text, line. */
	static final Pattern FRAME = Pattern.compile("((?:[\\w$]+\\.)*[\\w$]+)\\.[\\w$<>]+\\(([\\w$]+\\.java:(\\d+))\\)"); //$NON-NLS-1$

	private TextConsole console;

	@Override
	public void connect(TextConsole newConsole) {
		console = newConsole;
	}

	@Override
	public void disconnect() {
		console = null;
	}

	@Override
	public void matchFound(PatternMatchEvent event) {
		TextConsole known = console;
		if (known == null)
			return;
		try {
			Matcher frame = FRAME.matcher(known.getDocument().get(event.getOffset(), event.getLength()));
			if (frame.find())
				known.addHyperlink(new JavaLineLink(frame.group(1), Integer.parseInt(frame.group(3))), event.getOffset() + frame.start(2),
						frame.end(2) - frame.start(2));
		} catch (BadLocationException scrolledOut) {
			LaunchUi.log().info("a line left the console before it was linked"); //$NON-NLS-1$
		}
	}
}

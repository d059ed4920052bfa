package org.plurix.ide.core.editing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.ToolFactory;
import org.eclipse.jdt.core.compiler.IScanner;
import org.eclipse.jdt.core.compiler.ITerminalSymbols;
import org.eclipse.jdt.core.compiler.InvalidInputException;

/** Where a Java source says STATION, comments and strings left out. Works on broken source too. */
public final class StationTokens {

	private static final String STATION = "STATION"; //$NON-NLS-1$

	private StationTokens() {
	}

	/** The length of each token. */
	public static int length() {
		return STATION.length();
	}

	/** Offsets in ascending order. */
	public static List<Integer> offsets(String text) {
		List<Integer> result = new ArrayList<>();
		if (!text.contains(STATION)) {
			return result;
		}
		IScanner scanner = ToolFactory.createScanner(false, false, false, JavaCore.VERSION_1_8, JavaCore.VERSION_1_8, false);
		char[] source = text.toCharArray();
		scanner.setSource(source);
		for (int at = 0; at < source.length;) {
			at = scan(scanner, result, source.length);
			if (at < source.length) {
				scanner.resetTo(at, source.length - 1); // behind what is no token: an open string, a strange character
			}
		}
		return result;
	}

	/** Up to the end, or to behind the first thing that is no token. */
	private static int scan(IScanner scanner, List<Integer> result, int end) {
		try {
			for (int token = scanner.getNextToken(); token != ITerminalSymbols.TokenNameEOF; token = scanner.getNextToken()) {
				if (STATION.equals(new String(scanner.getCurrentTokenSource()))) { // a string literal has its quotes
					result.add(scanner.getCurrentTokenStartPosition());
				}
			}
			return end;
		} catch (InvalidInputException e) {
			return Math.max(scanner.getCurrentTokenEndPosition(), scanner.getCurrentTokenStartPosition()) + 1;
		}
	}
}

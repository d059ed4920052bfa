package org.plurix.ide.core.problems;

import org.eclipse.jdt.core.compiler.CategorizedProblem;

/** A {@link SourceProblem} in the form that JDT's editor shows while the user types. */
public final class EditorProblem extends CategorizedProblem {

	private final SourceProblem problem;
	private final String file;
	private final String markerType;
	private int line;
	private int start;
	private int end;

	public EditorProblem(SourceProblem problem, String file, String markerType) {
		this.problem = problem;
		this.file = file;
		this.markerType = markerType;
		this.line = problem.line();
		this.start = problem.start();
		this.end = problem.end() - 1;
	}

	@Override
	public int getCategoryID() {
		return CAT_POTENTIAL_PROGRAMMING_PROBLEM;
	}

	@Override
	public String getMarkerType() {
		return markerType;
	}

	@Override
	public String[] getArguments() {
		return new String[] { problem.code() };
	}

	@Override
	public int getID() {
		return problem.kind().number();
	}

	@Override
	public String getMessage() {
		return problem.message();
	}

	@Override
	public char[] getOriginatingFileName() {
		return file.toCharArray();
	}

	@Override
	public int getSourceStart() {
		return start;
	}

	@Override
	public int getSourceEnd() {
		return end;
	}

	@Override
	public int getSourceLineNumber() {
		return line;
	}

	@Override
	public boolean isError() {
		return problem.error();
	}

	@Override
	public boolean isWarning() {
		return !problem.error();
	}

	@Override
	public void setSourceStart(int sourceStart) {
		start = sourceStart;
	}

	@Override
	public void setSourceEnd(int sourceEnd) {
		end = sourceEnd;
	}

	@Override
	public void setSourceLineNumber(int lineNumber) {
		line = lineNumber;
	}

	@Override
	public String toString() {
		return problem.toString();
	}
}

package org.plurix.ide.core.problems;

import java.util.Arrays;

/** The kinds of problems that PJC and this plug-in report, with the number that JDT's quick fixes know them by. */
public enum ProblemKind {
	/** Machine access in application code. */
	MAGIC("pjc.magic"), //$NON-NLS-1$
	/** A context annotation that does not hold. */
	CONTEXT("pjc.context"), //$NON-NLS-1$
	/** A construct of the language that PJC does not have. */
	UNSUPPORTED("pjc.unsupported"), //$NON-NLS-1$
	/** A native method, or the call of one. */
	NATIVE("pjc.native"), //$NON-NLS-1$
	MISSING_CLASS("pjc.missing-class"), //$NON-NLS-1$
	MISSING_FIELD("pjc.missing-field"), //$NON-NLS-1$
	MISSING_METHOD("pjc.missing-method"), //$NON-NLS-1$
	/** A field named STATION in a class of the program. */
	STATION_HIDDEN("plurix.station-hidden"), //$NON-NLS-1$
	/** The class path has a JRE, or our container is missing. */
	CLASS_PATH("plurix.class-path"), //$NON-NLS-1$
	/** There is no class library, or it does not compile. */
	NO_LIBRARY("plurix.no-library"), //$NON-NLS-1$
	/** The compiler itself failed. */
	INTERNAL("pjc.internal"), //$NON-NLS-1$
	OTHER("pjc.other"); //$NON-NLS-1$

	/** Far from JDT's own numbers, which have category bits from 2^24 on. */
	private static final int FIRST_NUMBER = 0x50_0000;

	private final String code;

	ProblemKind(String code) {
		this.code = code;
	}

	/** Name in messages and markers: PJC's own for its kinds. */
	public String code() {
		return code;
	}

	/** As {@code IProblem.getID()}. */
	public int number() {
		return FIRST_NUMBER + ordinal();
	}

	public static ProblemKind ofCode(String code) {
		return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst().orElse(OTHER);
	}

	/** Null for a number that is none of ours. */
	public static ProblemKind ofNumber(int number) {
		int index = number - FIRST_NUMBER;
		return index >= 0 && index < values().length ? values()[index] : null;
	}
}

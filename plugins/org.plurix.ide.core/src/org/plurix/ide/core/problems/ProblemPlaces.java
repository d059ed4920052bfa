package org.plurix.ide.core.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.ArrayCreation;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.MethodReference;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.SuperMethodInvocation;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.plurix.pjc.model.Diagnostic;

/**
 * Gives PJC's messages, which know their line, the characters that are meant: the call, creation, lambda or name on that line that fits the kind of
 * the message, else the first statement on it. Works on a syntax tree without bindings, also of broken source.
 */
public final class ProblemPlaces {

	/** {@code plurix.rt.Magic.cli may only}, {@code calls Buffer.grow, which}, {@code method a.B.m(int) is native}. */
	private static final Pattern MAGIC = Pattern.compile("Magic\\.(\\w+)"); //$NON-NLS-1$
	private static final Pattern CALLS = Pattern.compile("but it calls [\\w$]*\\.([\\w<>$]+)"); //$NON-NLS-1$
	private static final Pattern NATIVE = Pattern.compile("[Mm]ethode? (?:[\\w$]+\\.)+([\\w$]+)\\("); //$NON-NLS-1$

	private final CompilationUnit unit;
	private final String text;

	public ProblemPlaces(CompilationUnit unit, String text) {
		this.unit = unit;
		this.text = text;
	}

	public SourceProblem locate(Diagnostic d) {
		int line = Math.max(1, d.line());
		if (d.sourceStart() >= 0) {
			return problem(d, line, d.sourceStart(), d.sourceEnd() + 1);
		}
		ASTNode node = d.line() > 0 ? node(d, line) : declaration(d);
		if (node == null) {
			return wholeLine(d, line);
		}
		return problem(d, unit.getLineNumber(node.getStartPosition()), node.getStartPosition(), node.getStartPosition() + node.getLength());
	}

	private static SourceProblem problem(Diagnostic d, int line, int start, int end) {
		return new SourceProblem(d.id(), d.isError(), d.message(), line, start, Math.max(start + 1, end));
	}

	private SourceProblem wholeLine(Diagnostic d, int line) {
		int start = Math.max(0, unit.getPosition(Math.min(line, lastLine()), 0));
		int end = text.indexOf('\n', start);
		end = end < 0 ? text.length() : end;
		String content = text.substring(start, end);
		int indent = content.length() - content.stripLeading().length();
		return problem(d, line, start + indent, start + content.stripTrailing().length());
	}

	private int lastLine() {
		return Math.max(1, unit.getLineNumber(Math.max(0, text.length() - 1)));
	}

	private ASTNode node(Diagnostic d, int line) {
		Predicate<ASTNode> wanted = wanted(d);
		ASTNode best = find(line, wanted);
		return best != null ? best : find(line, n -> n instanceof Statement && starts(n, line));
	}

	/** What has no line in a class file: a field named STATION, a native method. */
	private ASTNode declaration(Diagnostic d) {
		ProblemKind kind = ProblemKind.ofCode(d.id());
		String method = kind == ProblemKind.NATIVE ? group(NATIVE, d.message()) : null;
		SimpleName[] found = new SimpleName[1];
		unit.accept(new ASTVisitor() {
			@Override
			public boolean visit(VariableDeclarationFragment node) {
				boolean field = kind == ProblemKind.STATION_HIDDEN && node.getParent() instanceof FieldDeclaration;
				found[0] = field && node.getName().getIdentifier().equals("STATION") ? node.getName() : found[0]; //$NON-NLS-1$
				return true;
			}

			@Override
			public boolean visit(MethodDeclaration node) {
				boolean declared = Modifier.isNative(node.getModifiers()) && node.getName().getIdentifier().equals(method);
				found[0] = declared ? node.getName() : found[0];
				return true;
			}
		});
		return found[0];
	}

	private Predicate<ASTNode> wanted(Diagnostic d) {
		return switch (ProblemKind.ofCode(d.id())) {
			case MAGIC -> named(group(MAGIC, d.message()));
			case NATIVE -> named(group(NATIVE, d.message()));
			case CONTEXT -> context(d.message());
			case UNSUPPORTED -> n -> n instanceof LambdaExpression || n instanceof MethodReference || n instanceof ExpressionMethodReference;
			default -> n -> false;
		};
	}

	private static Predicate<ASTNode> context(String message) {
		String callee = group(CALLS, message);
		if (callee == null) {
			return n -> n instanceof ClassInstanceCreation || n instanceof ArrayCreation;
		}
		return callee.equals("<init>") ? n -> n instanceof ClassInstanceCreation : named(callee); //$NON-NLS-1$
	}

	/** A call of a method of that name, or the name in its declaration. */
	private static Predicate<ASTNode> named(String name) {
		return n -> n instanceof MethodInvocation i && i.getName().getIdentifier().equals(name)
				|| n instanceof SuperMethodInvocation s && s.getName().getIdentifier().equals(name)
				|| n.getParent() instanceof MethodDeclaration m && m.getName() == n && m.getName().getIdentifier().equals(name);
	}

	private static String group(Pattern pattern, String message) {
		Matcher matcher = pattern.matcher(message);
		return matcher.find() ? matcher.group(1) : null;
	}

	/** The first node in the text that fits and touches the line; of those that start on it one is preferred. */
	private ASTNode find(int line, Predicate<ASTNode> wanted) {
		List<ASTNode> found = new ArrayList<>();
		unit.accept(new ASTVisitor() {
			@Override
			public boolean preVisit2(ASTNode node) {
				if (!touches(node, line)) {
					return false;
				}
				if (wanted.test(node)) {
					found.add(node);
				}
				return true;
			}
		});
		return found.stream().filter(n -> starts(n, line)).findFirst().orElse(found.isEmpty() ? null : found.get(found.size() - 1));
	}

	private boolean touches(ASTNode node, int line) {
		return unit.getLineNumber(node.getStartPosition()) <= line && unit.getLineNumber(node.getStartPosition() + Math.max(0, node.getLength() - 1)) >= line;
	}

	private boolean starts(ASTNode node, int line) {
		return unit.getLineNumber(node.getStartPosition()) == line;
	}
}

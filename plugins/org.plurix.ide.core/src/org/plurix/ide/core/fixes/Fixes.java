package org.plurix.ide.core.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.IExtendedModifier;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.Modifier.ModifierKeyword;
import org.eclipse.jdt.core.dom.NodeFinder;
import org.eclipse.jdt.core.dom.PrimitiveType;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.eclipse.jdt.core.dom.rewrite.ASTRewrite;
import org.plurix.ide.core.problems.ProblemKind;

/** What can be done about a problem at a place in a source, as changes of its syntax tree. Stateless; the tree needs bindings for renames only. */
public final class Fixes {

	private static final int BEST = 10;
	private static final int GOOD = 6;
	private static final int DRASTIC = 3;
	/** What Magic offers and the class library offers to everybody. */
	private static final Map<String, String> PUBLIC = Map.of("sqrt", "Math.sqrt", "rdtsc", "System.nanoTime", "addressOf", "System.identityHashCode", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"intBitsToFloat", "Float.intBitsToFloat", "floatToIntBits", "Float.floatToIntBits", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"longBitsToDouble", "Double.longBitsToDouble", "doubleToLongBits", "Double.doubleToLongBits"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final List<String> PROMISES = List.of("NoAllocation", "InterruptContext", "Interrupt", "Uninterruptible"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String STATION = "STATION"; //$NON-NLS-1$
	private static final String OTHER_NAME = "station"; //$NON-NLS-1$

	private Fixes() {
	}

	/** True if {@link #find} may know something for that kind. */
	public static boolean has(ProblemKind kind) {
		return switch (kind) {
			case MAGIC, CONTEXT, NATIVE, UNSUPPORTED, STATION_HIDDEN -> true;
			default -> false;
		};
	}

	/** Fixes for a problem on those characters, best first. */
	public static List<Fix> find(CompilationUnit unit, ProblemKind kind, int start, int length) {
		ASTNode node = NodeFinder.perform(unit, start, length);
		List<Fix> fixes = new ArrayList<>();
		if (node != null) {
			switch (kind) {
				case MAGIC -> {
					useLibrary(node, fixes);
					removeStatement(node, fixes);
				}
				case CONTEXT -> {
					removePromises(node, fixes);
					removeStatement(node, fixes);
				}
				case NATIVE -> {
					removeNative(node, fixes);
					removeStatement(node, fixes);
				}
				case UNSUPPORTED -> removeStatement(node, fixes);
				case STATION_HIDDEN -> rename(node, fixes);
				default -> { }
			}
		}
		return fixes;
	}

	private static void useLibrary(ASTNode node, List<Fix> fixes) {
		if (!(node instanceof MethodInvocation call) || !PUBLIC.containsKey(call.getName().getIdentifier())) {
			return;
		}
		String replacement = PUBLIC.get(call.getName().getIdentifier());
		AST ast = call.getAST();
		ASTRewrite rewrite = ASTRewrite.create(ast);
		int dot = replacement.indexOf('.');
		MethodInvocation other = ast.newMethodInvocation();
		other.setExpression(ast.newSimpleName(replacement.substring(0, dot)));
		other.setName(ast.newSimpleName(replacement.substring(dot + 1)));
		for (Object argument : call.arguments()) {
			addArgument(other, rewrite.createCopyTarget((Expression) argument));
		}
		rewrite.replace(call, other, null);
		fixes.add(new Fix(FixMessages.bind(FixMessages.useInstead, replacement), BEST, rewrite));
	}

	@SuppressWarnings("unchecked")
	private static void addArgument(MethodInvocation call, ASTNode argument) {
		call.arguments().add(argument);
	}

	/** Only a call or creation whose value nobody uses. */
	private static void removeStatement(ASTNode node, List<Fix> fixes) {
		if (node.getParent() instanceof ExpressionStatement statement && statement.getParent() instanceof Block) {
			ASTRewrite rewrite = ASTRewrite.create(node.getAST());
			rewrite.remove(statement, null);
			fixes.add(new Fix(FixMessages.removeStatement, DRASTIC, rewrite));
		}
	}

	private static void removePromises(ASTNode node, List<Fix> fixes) {
		MethodDeclaration method = parent(node, MethodDeclaration.class);
		if (method == null) {
			return;
		}
		for (Object modifier : method.modifiers()) {
			if (modifier instanceof Annotation annotation && PROMISES.contains(simpleName(annotation))) {
				ASTRewrite rewrite = ASTRewrite.create(node.getAST());
				rewrite.remove(annotation, null);
				String label = FixMessages.bind(FixMessages.removeAnnotation, simpleName(annotation), method.getName().getIdentifier());
				fixes.add(new Fix(label, GOOD, rewrite));
			}
		}
	}

	private static String simpleName(Annotation annotation) {
		String name = annotation.getTypeName().getFullyQualifiedName();
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private static void removeNative(ASTNode node, List<Fix> fixes) {
		MethodDeclaration method = parent(node, MethodDeclaration.class);
		if (method == null || !Modifier.isNative(method.getModifiers())) {
			return;
		}
		AST ast = node.getAST();
		ASTRewrite rewrite = ASTRewrite.create(ast);
		for (Object modifier : method.modifiers()) {
			if (((IExtendedModifier) modifier).isModifier() && ((Modifier) modifier).getKeyword() == ModifierKeyword.NATIVE_KEYWORD) {
				rewrite.remove((Modifier) modifier, null);
			}
		}
		rewrite.set(method, MethodDeclaration.BODY_PROPERTY, body(ast, method.getReturnType2()), null);
		fixes.add(new Fix(FixMessages.removeNative, BEST, rewrite));
	}

	@SuppressWarnings("unchecked")
	private static Block body(AST ast, Type type) {
		Block body = ast.newBlock();
		if (type != null && !(type instanceof PrimitiveType p && p.getPrimitiveTypeCode() == PrimitiveType.VOID)) {
			ReturnStatement result = ast.newReturnStatement();
			result.setExpression(zero(ast, type));
			body.statements().add(result);
		}
		return body;
	}

	private static Expression zero(AST ast, Type type) {
		if (!(type instanceof PrimitiveType primitive)) {
			return ast.newNullLiteral();
		}
		return primitive.getPrimitiveTypeCode() == PrimitiveType.BOOLEAN ? ast.newBooleanLiteral(false) : ast.newNumberLiteral("0"); //$NON-NLS-1$
	}

	/** The field and its uses in this source. */
	private static void rename(ASTNode node, List<Fix> fixes) {
		VariableDeclarationFragment field = parent(node, VariableDeclarationFragment.class);
		if (field == null || !field.getName().getIdentifier().equals(STATION)) {
			return;
		}
		ASTRewrite rewrite = ASTRewrite.create(node.getAST());
		node.getRoot().accept(new ASTVisitor() {
			@Override
			public boolean visit(SimpleName name) {
				boolean same = field.resolveBinding() != null && field.resolveBinding().isEqualTo(name.resolveBinding());
				if (same || name == field.getName()) {
					rewrite.set(name, SimpleName.IDENTIFIER_PROPERTY, OTHER_NAME, null);
				}
				return true;
			}
		});
		fixes.add(new Fix(FixMessages.bind(FixMessages.renameField, OTHER_NAME), GOOD, rewrite));
	}

	private static <T extends ASTNode> T parent(ASTNode node, Class<T> type) {
		for (ASTNode n = node; n != null; n = n.getParent()) {
			if (type.isInstance(n)) {
				return type.cast(n);
			}
		}
		return null;
	}
}

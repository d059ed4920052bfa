package org.plurix.pjc.dwarf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.model.TypeRef;

/** The compilation unit of one source in .debug_info: its methods with parameters and variables, and the types these have. */
final class InfoUnit {
    private static final int VERSION = 3;
    private static final int ADDRESS_BYTES = 4;
    private static final int HEADER_BYTES = 11;
    /** C: there is no debugger left that knows Java, and names need no rules. */
    private static final int LANGUAGE_C99 = 0x0C;
    /** DW_OP_breg5 and DW_OP_reg5: what EBP points to, EBP itself. */
    private static final int AT_EBP = 0x75;
    private static final int IS_EBP = 0x55;
    private static final Map<Character, int[]> PRIMITIVES = Map.of('Z', new int[] {2, 1}, 'B', new int[] {5, 1}, 'C', new int[] {7, 2}, 'S', new int[] {5, 2},
            'I', new int[] {5, 4}, 'J', new int[] {5, 8}, 'F', new int[] {4, 4}, 'D', new int[] {4, 8});
    private static final Map<Character, String> NAMES = Map.of('Z', "boolean", 'B', "byte", 'C', "char", 'S', "short", 'I', "int", 'J', "long", 'F', "float", 'D', "double");

    /** Where a type's number goes when its place is known. */
    private record Reference(int at, TypeRef type) { }

    private final Bytes info = new Bytes();
    private final List<Reference> references = new ArrayList<>();
    private final Map<TypeRef, Integer> types = new LinkedHashMap<>();

    private InfoUnit() { }

    static byte[] of(String source, String directory, List<DebugMethod> methods, int rangeTable, int lineTable) {
        return new InfoUnit().unit(source, directory, methods, rangeTable, lineTable);
    }

    private byte[] unit(String source, String directory, List<DebugMethod> methods, int rangeTable, int lineTable) {
        info.uleb(Abbreviations.UNIT).text("Plurix Java Compiler").u8(LANGUAGE_C99).text(source).text(directory).u32(0).u32(rangeTable).u32(lineTable);
        methods.forEach(this::method);
        for (int i = 0; i < references.size(); i++) {
            type(references.get(i).type);
        }
        info.u8(0);
        byte[] body = info.toArray();
        for (Reference reference : references) {
            int target = types.get(reference.type) + HEADER_BYTES;
            for (int i = 0; i < Integer.BYTES; i++) {
                body[reference.at + i] = (byte) (target >> i * Byte.SIZE);
            }
        }
        return new Bytes().u16(VERSION).u32(0).u8(ADDRESS_BYTES).bytes(body).withLength();
    }

    static String name(CompiledMethod method) {
        return method.method().owner().internalName().replace('/', '.') + "." + method.method().name();
    }

    private void method(DebugMethod method) {
        int line = method.code().lines().isEmpty() ? 0 : method.code().lines().get(0).line();
        TypeRef result = method.code().method().returnType();
        boolean isVoid = result.descriptor().equals("V");
        info.uleb(isVoid ? Abbreviations.VOID_METHOD : Abbreviations.METHOD).text(name(method.code())).u8(1).uleb(line).u32(method.address()).u32(method.end())
                .uleb(1).u8(IS_EBP);
        if (!isVoid) {
            refer(result);
        }
        for (DebugMethod.Variable variable : method.variables()) {
            if (variable.source().isParameter()) {
                variable(Abbreviations.PARAMETER, variable);
            }
        }
        for (Scopes.Scope scope : Scopes.of(method)) {
            scope(scope);
        }
        info.u8(0);
    }

    private void scope(Scopes.Scope scope) {
        boolean block = scope.low() < scope.high();
        if (block) {
            info.uleb(Abbreviations.BLOCK).u32(scope.low()).u32(scope.high());
        }
        scope.variables().forEach(v -> variable(Abbreviations.VARIABLE, v));
        scope.inner().forEach(this::scope);
        if (block) {
            info.u8(0);
        }
    }

    private void variable(int kind, DebugMethod.Variable variable) {
        byte[] location = new Bytes().u8(AT_EBP).sleb(variable.offset()).toArray();
        info.uleb(kind).text(variable.source().name()).u8(1).uleb(variable.source().firstLine());
        refer(variable.source().type());
        info.uleb(location.length).bytes(location);
    }

    private void refer(TypeRef type) {
        references.add(new Reference(info.size(), type));
        info.u32(0);
    }

    /** References are pointers to structures of the class's name; arrays and objects are looked at by address. */
    private void type(TypeRef type) {
        if (types.containsKey(type)) {
            return;
        }
        char kind = type.descriptor().charAt(0);
        types.put(type, info.size());
        if (PRIMITIVES.containsKey(kind)) {
            int[] form = PRIMITIVES.get(kind);
            info.uleb(Abbreviations.BASE_TYPE).text(NAMES.get(kind)).u8(form[0]).u8(form[1]);
            return;
        }
        info.uleb(Abbreviations.POINTER).u8(ADDRESS_BYTES);
        info.u32(info.size() + Integer.BYTES + HEADER_BYTES);
        info.uleb(Abbreviations.CLASS).text(javaName(type)).u8(1);
    }

    private static String javaName(TypeRef type) {
        if (type.isArray()) {
            return javaName(type.element()) + "[]";
        }
        return type.isPrimitive() ? NAMES.get(type.descriptor().charAt(0)) : type.internalName().replace('/', '.');
    }
}

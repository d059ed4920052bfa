package org.plurix.cluster.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plurix.cluster.client.NamedRoots;
import org.plurix.cluster.heap.HeapClass;
import org.plurix.cluster.heap.HeapField;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.heap.HeapReader;
import org.plurix.cluster.heap.Memory;
import org.plurix.cluster.station.HeapSession;

import plurix.dhs.AddressSpace;

/** References out of objects and roots, inside one transaction. Classes, their records and code are not followed: every object names its class. */
final class References {
    private static final int WORD = Memory.WORD;

    private References() {
    }

    /** Objects that roots name, with the name of the (first) root. Application statics and registered names come before the system's. */
    static Map<Integer, String> roots(HeapSession session) {
        Map<Integer, String> result = new LinkedHashMap<>();
        for (NamedRoots.Root root : Roots.registered(session)) {
            result.putIfAbsent(root.address(), "name \"" + root.name() + '"');
        }
        List<HeapClass> classes = new ArrayList<>(session.reader().classes().values());
        classes.sort((a, b) -> Boolean.compare(Roots.isApplication(b.name()), Roots.isApplication(a.name())));
        for (HeapClass type : classes) {
            if (type.name().startsWith("plurix.rt.")) {
                continue;   // tables of the run time: descriptors, code, literals
            }
            for (HeapField field : type.fields()) {
                int target = staticTarget(session.reader(), type, field);
                if (target != 0) {
                    result.putIfAbsent(target, "static " + type.name() + "." + field.name());
                }
            }
        }
        return result;
    }

    private static int staticTarget(HeapReader reader, HeapClass type, HeapField field) {
        if (!field.isStatic() || !field.isReference() || !AddressSpace.isShared(type.statics())) {
            return 0;   // statics of node-local classes lie in the nodes' own memory
        }
        int target = reader.memory().load32(type.statics() + field.offset());
        return AddressSpace.isShared(target) ? target : 0;
    }

    /** All roots that name an object. */
    static List<String> namesInRoots(HeapSession session, int target) {
        List<String> result = new ArrayList<>();
        for (NamedRoots.Root root : Roots.registered(session)) {
            if (root.address() == target) {
                result.add("name \"" + root.name() + '"');
            }
        }
        for (HeapClass type : session.reader().classes().values()) {
            for (HeapField field : type.fields()) {
                if (staticTarget(session.reader(), type, field) == target) {
                    result.add("static " + type.name() + "." + field.name());
                }
            }
        }
        return result;
    }

    /** Objects that an object names, without its class. */
    static List<Integer> targets(HeapReader reader, int object) {
        HeapClass type = reader.classOf(object);
        List<Integer> result = new ArrayList<>();
        if (type.name().equals("java.lang.Class") || type.name().startsWith("plurix.rt.")) {
            return result;
        }
        int count = type.isReferenceArray() ? reader.memory().load32(object) : type.isArray() ? 0 : type.refCount();
        for (int k = 1; k <= count; k++) {
            int target = reader.memory().load32(object - WORD - WORD * k);
            if (AddressSpace.isShared(target)) {
                result.add(target);
            }
        }
        return result;
    }

    /** The field or element of an object that names another; null if none does. */
    static String name(HeapReader reader, int object, int target) {
        HeapObject from = reader.object(object);
        if (from.type().isReferenceArray()) {
            for (int i = 0; i < from.length(); i++) {
                if (reader.memory().load32(from.elementAddress(i)) == target) {
                    return "[" + i + "]";
                }
            }
            return null;
        }
        for (HeapClass c : Fields.chain(from.type())) {
            for (HeapField field : c.fields()) {
                if (!field.isStatic() && field.isReference() && reader.memory().load32(object + field.offset()) == target) {
                    return field.name();
                }
            }
        }
        return null;
    }
}

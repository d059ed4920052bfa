package org.plurix.pjc.deploy;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.image.ImageSymbols;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassWorld;

/**
 * The compiler's view of a running system: the boot image plus all deploys so far. Immutable; every applied deploy gives a new one, the old one
 * is what an undo goes back to.
 *
 * @param number deploys so far
 * @param classes class files of everything that is in the heap
 * @param addresses object addresses by symbol (newest body of each method)
 * @param extraStatics addresses of static fields that were added to classes by deploys and so lie outside of their statics objects
 */
public record DeployState(int number, Map<String, byte[]> classes, Map<String, String> sources, Map<Symbol, Integer> addresses,
        Map<MethodRef, Long> codeHashes, Map<FieldRef, Integer> extraStatics, int codeMap, int firstClass, ClassWorld world) {

    public static DeployState of(ImageSymbols image) {
        return new DeployState(0, image.classes(), image.sources(), image.addresses(), image.codeHashes(), Map.of(), image.codeMap(),
                image.firstClass(), image.world());
    }

    /** A new pool with the classes of this state. */
    ClassPool pool() {
        ClassPool pool = new ClassPool();
        pool.addAll(classes, sources);
        return pool;
    }

    /** Address of a class descriptor by binary name, 0 if there is none. */
    public int classAddress(String binaryName) {
        return addresses.getOrDefault(new Symbol.Descriptor(TypeRef.ofClass(binaryName.replace('.', '/'))), 0);
    }

    DeployState next(Map<String, byte[]> newClasses, Map<String, String> newSources, Map<Symbol, Integer> newAddresses,
            Map<MethodRef, Long> newHashes, Map<FieldRef, Integer> newExtra, int newCodeMap, int newFirstClass, ClassWorld newWorld) {
        Map<String, byte[]> allClasses = new TreeMap<>(classes);
        allClasses.putAll(newClasses);
        Map<String, String> allSources = new TreeMap<>(sources);
        allSources.putAll(newSources);
        Map<Symbol, Integer> allAddresses = new HashMap<>(addresses);
        allAddresses.putAll(newAddresses);
        Map<MethodRef, Long> allHashes = new HashMap<>(codeHashes);
        allHashes.putAll(newHashes);
        Map<FieldRef, Integer> allExtra = new HashMap<>(extraStatics);
        allExtra.putAll(newExtra);
        return new DeployState(number + 1, allClasses, allSources, allAddresses, allHashes, allExtra, newCodeMap, newFirstClass, newWorld);
    }
}

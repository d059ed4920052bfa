package org.plurix.pjc.deploy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plurix.pjc.image.CodeHash;
import org.plurix.pjc.image.HeapObject;
import org.plurix.pjc.image.Linker;
import org.plurix.pjc.image.Placement;
import org.plurix.pjc.image.Region;
import org.plurix.pjc.image.Section;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.DescriptorLayout;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassLayout;
import org.plurix.pjc.world.ClassWorld;

/**
 * A deploy that is compiled but not yet in the heap. {@link #apply} does the rest inside a transaction and may be called again if the
 * transaction restarts. Made by {@link Deployer}.
 */
public final class DeployPlan {
    private static final String STRINGS = "plurix/rt/Strings";
    private static final String CODE_MAP = "plurix/rt/CodeMap";
    private static final String CLASS_TABLE = "plurix/rt/ClassTable";
    /** First byte of {@code jmp rel32}, which takes five bytes. */
    private static final int JMP = 0xE9;
    private static final int JMP_SIZE = 5;

    private final DeployState before;
    private final ClassWorld world;
    private final List<ClassResult> results;
    private final List<Diagnostic> diagnostics;
    private final List<CompiledMethod> methods;
    private final Set<TypeRef> types;
    private final List<TypeRef> changed;
    private final Map<String, byte[]> classes;
    private final Map<String, String> sources;

    DeployPlan(DeployState before, ClassWorld world, List<ClassResult> results, List<Diagnostic> diagnostics, List<CompiledMethod> methods,
            Set<TypeRef> types, List<TypeRef> changed, Map<String, byte[]> classes, Map<String, String> sources) {
        this.before = before;
        this.world = world;
        this.results = results;
        this.diagnostics = diagnostics;
        this.methods = methods;
        this.types = types;
        this.changed = changed;
        this.classes = classes;
        this.sources = sources;
    }

    /** Problems in the sources; with an error there is nothing to apply. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** What happens to each class of the sources, sorted by name. */
    public List<ClassResult> results() {
        return results;
    }

    /** True if {@link #apply} would write something. */
    public boolean hasChanges() {
        return !hasErrors() && results.stream().anyMatch(ClassResult::applied);
    }

    /** Writes new objects and patches into the heap. */
    public DeployUnit apply(HeapAccess heap) {
        if (!hasChanges()) {
            throw new IllegalStateException("nothing to deploy");
        }
        Recorder recorder = new Recorder(heap);
        Linker linker = link(heap);
        List<DeployUnit.NewObjects> objects = place(linker, heap);
        linker.patches().forEach(p -> recorder.write(p.address(), p.value().address()));
        for (CompiledMethod method : methods) {
            Integer old = before.addresses().get(new Symbol.Code(method.method()));
            if (old != null) {
                recorder.jump(old, linker.code(method.method()).address());
            }
        }
        return new DeployUnit(before, after(linker), results, objects, recorder.writes);
    }

    private Linker link(HeapAccess heap) {
        Map<Symbol, Integer> known = new HashMap<>(before.addresses());
        for (CompiledMethod method : methods) {
            known.remove(new Symbol.Code(method.method()));
            known.remove(new Symbol.Record(method.method()));
        }
        int number = before.number() + 1;
        Linker linker = new Linker(world, known, "d" + number + ".");
        before.extraStatics().forEach(linker::moveStatic);
        changed.forEach(c -> linker.addStatics(before.world().layout(c), number));
        linker.addCode(methods);
        linker.link(types);
        for (TypeRef type : changed) {
            linker.updateClass(before.world().layout(type));
        }
        linker.link(List.of());
        Linker.Tables tables = linker.nextTables(before.codeMap(), before.firstClass(), pendingLiterals(linker, heap));
        linker.install(tables);
        return linker;
    }

    /** Literals of earlier deploys that nobody has interned yet. */
    private static List<Integer> pendingLiterals(Linker linker, HeapAccess heap) {
        int word = linker.staticAddress(STRINGS, "literals");
        int array = word == 0 ? 0 : heap.load32(word);
        List<Integer> result = new ArrayList<>();
        int length = array == 0 ? 0 : heap.load32(array);
        for (int i = 0; i < length; i++) {
            result.add(heap.load32(array - DescriptorLayout.WORD + DescriptorLayout.WORD * (i - length)));
        }
        return result;
    }

    private static List<DeployUnit.NewObjects> place(Linker linker, HeapAccess heap) {
        Placement placement = new Placement(linker.model().made());
        Map<Section, Integer> rooms = new LinkedHashMap<>();
        for (Region region : Region.values()) {
            int room = placement.room(region);
            if (room > 0) {
                rooms.put(placement.place(region, allocate(heap, region, room)), room);
            }
        }
        List<DeployUnit.NewObjects> result = new ArrayList<>();
        rooms.forEach((section, room) -> {
            byte[] bytes = section.bytes(room);
            for (int i = 0; i < room; i += DescriptorLayout.WORD) {
                heap.store32(section.start() + i, word(bytes, i));
            }
            result.add(new DeployUnit.NewObjects(section.start(), bytes, section.objects().size()));
        });
        return result;
    }

    private static int allocate(HeapAccess heap, Region region, int room) {
        return switch (region) {
            case CODE -> heap.allocateCode(room);
            case RESIDENT -> heap.allocateResident(room);
            case SHARED, OBJECTS -> heap.allocate(room);
            case LOCAL -> throw new IllegalStateException("node-local objects cannot be deployed");
        };
    }

    private static int word(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }

    private DeployState after(Linker linker) {
        Map<Symbol, Integer> addresses = new HashMap<>();
        linker.model().symbols().forEach((symbol, object) -> addresses.put(symbol, object.address()));
        Map<MethodRef, Long> hashes = new HashMap<>();
        methods.forEach(m -> hashes.put(m.method(), CodeHash.of(m)));
        int codeMap = patched(linker, CODE_MAP, "newest");
        int first = patched(linker, CLASS_TABLE, "first");
        return before.next(classes, sources, addresses, hashes, linker.movedStatics(), codeMap, first, world);
    }

    private static int patched(Linker linker, String owner, String field) {
        int address = linker.staticAddress(owner, field);
        return linker.patches().stream().filter(p -> p.address() == address).map(p -> p.value().address()).reduce((a, b) -> b).orElseThrow();
    }

    /** Writes existing words and remembers what was there. */
    private static final class Recorder {
        private final HeapAccess heap;
        private final List<DeployUnit.Write> writes = new ArrayList<>();

        Recorder(HeapAccess heap) {
            this.heap = heap;
        }

        void write(int address, int value) {
            int old = heap.load32(address);
            if (old != value) {
                heap.store32(address, value);
                writes.add(new DeployUnit.Write(address, old, value));
            }
        }

        /** The code at {@code from} becomes a jump to {@code to}. */
        void jump(int from, int to) {
            int distance = to - (from + JMP_SIZE);
            write(from, JMP | distance << 8);
            write(from + DescriptorLayout.WORD, heap.load32(from + DescriptorLayout.WORD) & ~0xFF | distance >>> 24);
        }
    }
}

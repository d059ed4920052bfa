package org.plurix.pjc.image;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plurix.pjc.layout.DescriptorLayout;

/**
 * Walks finished memory object by object with nothing but the memory itself and the address of {@code java.lang.Class} (docs/abi.md section 1), and
 * checks it: every object has a proper descriptor, every reference points at an object.
 */
public final class HeapWalker {
    /** Words of memory; addresses are multiples of 4. */
    public interface Memory {
        int load32(int address);
    }

    /** An object found: {@code address} is the object pointer, {@code refs} its number of references, {@code size} all its bytes. */
    public record Found(int address, int descriptor, int refs, int size) {
        public int low() {
            return address - DescriptorLayout.WORD * (refs + 1);
        }
    }

    private static final int WORD = DescriptorLayout.WORD;
    /** Offset of {@code codeSize} in a MethodRecord; a test compares it with the layout. */
    static final int RECORD_CODE_SIZE = 4;
    private static final int REFERENCE_ONE = 2 * WORD;
    /** Node-local memory ends at 64 MiB. */
    private static final int LOCAL_BITS = 26;
    private static final int NAME_OFFSET = REFERENCE_ONE;

    private final Memory memory;
    private final int classClass;

    public HeapWalker(Memory memory, int classClass) {
        this.memory = memory;
        this.classClass = classClass;
    }

    /** All objects of a region in the order of their addresses; a word that belongs to no object is an IllegalStateException. */
    public List<Found> objects(int start, int end) {
        List<Found> result = new ArrayList<>();
        int at = start;
        while (at < end) {
            int word = memory.load32(at);
            if ((word & DescriptorLayout.TAG_MASK) == DescriptorLayout.FREE_RUN_TAG) {
                at += (word >>> 2) * WORD;
                continue;
            }
            int header = at;
            while (header < end && (memory.load32(header) & DescriptorLayout.TAG_MASK) == 0) {
                header += WORD;
            }
            if (header >= end) {
                checkUnused(at, end);
                break;
            }
            Found found = objectAt(header + WORD, (header - at) / WORD);
            result.add(found);
            at = found.low() + found.size();
        }
        return result;
    }

    private void checkUnused(int at, int end) {
        for (int a = at; a < end; a += WORD) {
            if (memory.load32(a) != 0) {
                throw new IllegalStateException("stray word at " + hex(a));
            }
        }
    }

    private Found objectAt(int object, int refs) {
        int header = memory.load32(object - WORD);
        if ((header & DescriptorLayout.TAG_MASK) != DescriptorLayout.HEADER_TAG) {
            throw new IllegalStateException("no header before " + hex(object));
        }
        int descriptor = header - DescriptorLayout.HEADER_TAG;
        int expected = refCount(object, descriptor);
        if (refs != expected) {
            throw new IllegalStateException(className(descriptor) + " at " + hex(object) + " has " + refs + " references instead of " + expected);
        }
        int scalars = scalarBytes(object, descriptor) + WORD - 1 & -WORD;
        return new Found(object, descriptor, refs, WORD * (refs + 1) + scalars);
    }

    private int refCount(int object, int descriptor) {
        if (kind(descriptor) == DescriptorLayout.KIND_REFERENCE_ARRAY) {
            return memory.load32(object);
        }
        return memory.load32(descriptor + DescriptorLayout.REF_COUNT);
    }

    private int scalarBytes(int object, int descriptor) {
        if (descriptor == classClass) {
            return DescriptorLayout.FIXED_SIZE + memory.load32(object + DescriptorLayout.EXTRA_SIZE);
        }
        int size = memory.load32(descriptor + DescriptorLayout.SCALAR_SIZE);
        return switch (kind(descriptor)) {
            case DescriptorLayout.KIND_CLASS -> size;
            case DescriptorLayout.KIND_REFERENCE_ARRAY -> WORD;
            case DescriptorLayout.KIND_PRIMITIVE_ARRAY -> WORD + memory.load32(object) * size;
            case DescriptorLayout.KIND_CODE -> memory.load32(memory.load32(object - REFERENCE_ONE) + RECORD_CODE_SIZE);
            default -> throw new IllegalStateException("object of kind " + kind(descriptor) + " at " + hex(object));
        };
    }

    private int kind(int descriptor) {
        return memory.load32(descriptor + DescriptorLayout.KIND);
    }

    /** Name of a class from its descriptor. */
    public String className(int descriptor) {
        return string(memory.load32(descriptor - NAME_OFFSET));
    }

    /** Text of a String object. */
    public String string(int object) {
        int chars = memory.load32(object - REFERENCE_ONE);
        int length = memory.load32(chars);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int at = chars + WORD + i * Character.BYTES;
            text.append((char) (memory.load32(at & -WORD) >>> (at & 2) * Byte.SIZE));
        }
        return text.toString();
    }

    /** Reference k (1-based) of an object. */
    public int reference(Found object, int k) {
        return memory.load32(object.address() - WORD - WORD * k);
    }

    /**
     * Problems of the given regions taken together: references that point at no object of theirs, headers that name no class. References to
     * node-local objects are followed only if that region is among them.
     */
    public List<String> verify(List<Section> sections) {
        Set<Integer> starts = new HashSet<>();
        List<Found> all = new ArrayList<>();
        for (Section section : sections) {
            for (Found found : objects(section.start(), section.end())) {
                starts.add(found.address());
                all.add(found);
            }
        }
        boolean withLocal = sections.stream().anyMatch(s -> s.region() == Region.LOCAL);
        List<String> problems = new ArrayList<>();
        for (Found found : all) {
            if (!starts.contains(found.descriptor())) {
                problems.add(hex(found.address()) + " has no descriptor");
            }
            for (int k = 1; k <= found.refs(); k++) {
                int target = reference(found, k);
                boolean followed = withLocal || target >>> LOCAL_BITS != 0;
                if (target != 0 && followed && !starts.contains(target)) {
                    problems.add(className(found.descriptor()) + " at " + hex(found.address()) + ": reference " + k + " is " + hex(target));
                }
            }
        }
        return problems;
    }

    /** One line per object: address, size, class, and the text of strings. */
    public String dump(int start, int end) {
        StringBuilder text = new StringBuilder();
        for (Found found : objects(start, end)) {
            String name = className(found.descriptor());
            text.append(hex(found.address())).append(' ').append(found.size()).append(' ').append(name);
            if (name.equals("java.lang.String")) {
                text.append(" \"").append(string(found.address())).append('"');
            } else if (found.descriptor() == classClass) {
                text.append(' ').append(className(found.address()));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String hex(int address) {
        return "0x" + Integer.toHexString(address);
    }
}

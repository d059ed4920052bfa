package org.plurix.pjc.image;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassWorld;

/**
 * What the host must know about a boot image: where it is entered, its DHS part as of commit 0, the address of everything with a name, and the class
 * files that it was made from. Immutable; written next to the image, so that another process can join, inspect and deploy.
 *
 * @param entry physical address of the start code
 * @param imageId CRC-32 of the DHS part
 * @param dhsStart address of the first byte of {@code dhs}
 * @param residentEnd end of code and resident data: pages from {@code dhsStart} up to here are resident
 * @param addresses object addresses by symbol
 * @param codeHashes {@link CodeHash} of every method
 * @param codeMap address of the newest code map
 * @param firstClass head of the class list
 * @param classes class files by internal name
 * @param sources source paths by internal name
 */
public record ImageSymbols(int entry, int imageId, int dhsStart, int residentEnd, byte[] dhs, Map<Symbol, Integer> addresses,
        Map<MethodRef, Long> codeHashes, int codeMap, int firstClass, Map<String, byte[]> classes, Map<String, String> sources) {
    private static final int FORMAT = 0x504C5801;

    static ImageSymbols of(ClassWorld world, HeapImage image, Collection<CompiledMethod> methods, Linker.Tables tables, byte[] dhs, int entry) {
        CRC32 crc = new CRC32();
        crc.update(dhs);
        Map<MethodRef, Long> hashes = new LinkedHashMap<>();
        methods.forEach(m -> hashes.put(m.method(), CodeHash.of(m)));
        Map<String, byte[]> classes = new TreeMap<>();
        Map<String, String> sources = new TreeMap<>();
        ClassPool pool = world.pool();
        for (String name : pool.names()) {
            classes.put(name, pool.bytes(name));
            sources.put(name, pool.sourcePath(name));
        }
        return new ImageSymbols(entry, (int) crc.getValue(), image.dhsStart(), image.section(Region.RESIDENT).end(), dhs, image.symbols(),
                hashes, tables.codeMap().address(), tables.firstClass().address(), classes, sources);
    }

    /** The end of the DHS part: the heap begins here. */
    public int dhsEnd() {
        return dhsStart + dhs.length;
    }

    /** Address of an object, 0 if the image has none of that name. */
    public int address(Symbol symbol) {
        return addresses.getOrDefault(symbol, 0);
    }

    /** Address of a class descriptor by binary name, 0 if there is none. */
    public int classAddress(String binaryName) {
        return address(new Symbol.Descriptor(TypeRef.ofClass(binaryName.replace('.', '/'))));
    }

    /** Address of the word (or bytes) of a static field, 0 if the class has no statics in the image. */
    public int staticField(String binaryName, String field) {
        String name = binaryName.replace('.', '/');
        int statics = address(new Symbol.Statics(TypeRef.ofClass(name)));
        ClassWorld world = world();
        ClassFile file = world.classFile(name);
        return statics == 0 || file.field(field) == null ? 0 : statics + world.fieldOffset(file.field(field).ref());
    }

    /** The class world of the image, newly made. */
    public ClassWorld world() {
        ClassPool pool = new ClassPool();
        pool.addAll(classes, sources);
        return new ClassWorld(pool);
    }

    public void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(file))))) {
            out.writeInt(FORMAT);
            out.writeInt(entry);
            out.writeInt(imageId);
            out.writeInt(dhsStart);
            out.writeInt(residentEnd);
            out.writeInt(dhs.length);
            out.write(dhs);
            SymbolTable.write(out, addresses);
            out.writeInt(codeHashes.size());
            for (Map.Entry<MethodRef, Long> hash : codeHashes.entrySet()) {
                SymbolTable.method(out, hash.getKey());
                out.writeLong(hash.getValue());
            }
            out.writeInt(codeMap);
            out.writeInt(firstClass);
            out.writeInt(classes.size());
            for (Map.Entry<String, byte[]> c : classes.entrySet()) {
                out.writeUTF(c.getKey());
                out.writeUTF(sources.getOrDefault(c.getKey(), ""));
                out.writeInt(c.getValue().length);
                out.write(c.getValue());
            }
        }
    }

    public static ImageSymbols read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file))))) {
            if (in.readInt() != FORMAT) {
                throw new IOException(file + " is no symbol file of this version of PJC: build the image again");
            }
            int entry = in.readInt();
            int imageId = in.readInt();
            int dhsStart = in.readInt();
            int residentEnd = in.readInt();
            byte[] dhs = in.readNBytes(in.readInt());
            Map<Symbol, Integer> addresses = SymbolTable.read(in);
            Map<MethodRef, Long> hashes = new LinkedHashMap<>();
            for (int i = in.readInt(); i > 0; i--) {
                hashes.put(SymbolTable.method(in), in.readLong());
            }
            int codeMap = in.readInt();
            int firstClass = in.readInt();
            Map<String, byte[]> classes = new TreeMap<>();
            Map<String, String> sources = new TreeMap<>();
            for (int i = in.readInt(); i > 0; i--) {
                String name = in.readUTF();
                sources.put(name, in.readUTF());
                classes.put(name, in.readNBytes(in.readInt()));
            }
            return new ImageSymbols(entry, imageId, dhsStart, residentEnd, dhs, addresses, hashes, codeMap, firstClass, classes, sources);
        }
    }
}

package org.plurix.pjc.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.TestImage;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.FieldInfo;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.layout.DescriptorLayout;
import org.plurix.pjc.layout.RuntimeHelper;
import org.plurix.pjc.world.ClassWorld;

/** What compiler and run time both know is the same on both sides (docs/abi.md). */
class ContractTest {
    private static ClassWorld world() throws Exception {
        return new ClassWorld(TestImage.library().pool());
    }

    @Test
    void descriptorConstantsAreThoseOfTheRunTime() throws Exception {
        ClassFile runTime = world().classFile("plurix/rt/Descriptors");
        int compared = 0;
        for (FieldInfo field : runTime.fields) {
            if (field.constantValue() != null) {
                Field own = ownConstant(field.ref().name());
                if (own != null) {
                    assertEquals(own.getInt(null), field.constantValue(), field.ref().name());
                    compared++;
                }
            }
        }
        assertTrue(compared >= 20, "only " + compared + " constants compared");
    }

    private static Field ownConstant(String name) {
        for (Field field : DescriptorLayout.class.getFields()) {
            if (field.getName().equals(name) && Modifier.isStatic(field.getModifiers())) {
                return field;
            }
        }
        return null;
    }

    @Test
    void fieldsOfClassAreWhereTheDescriptorLayoutSays() throws Exception {
        ClassWorld world = world();
        List<String> names = List.of("kind", "refCount", "scalarSize", "depth", "initState", "modifiers", "typeId", "interfaceMask",
                "interfaceTable", "vtableLength", "extraSize", "initializer");
        ClassFile file = world.classFile("java/lang/Class");
        for (int i = 0; i < names.size(); i++) {
            assertEquals(i * DescriptorLayout.WORD, world.fieldOffset(file.field(names.get(i)).ref()), names.get(i));
        }
        assertEquals(DescriptorLayout.EXTRA_SIZE, world.fieldOffset(file.field("extraSize").ref()));
        assertEquals(DescriptorLayout.INITIALIZER, world.fieldOffset(file.field("initializer").ref()));
        assertEquals(DescriptorLayout.FIXED_SIZE, world.layout(file.type()).scalarSize());
        assertEquals(-2 * DescriptorLayout.WORD, world.fieldOffset(file.field("name").ref()));
    }

    @Test
    void codeSizeOfARecordIsWhereTheWalkerReadsIt() throws Exception {
        ClassWorld world = world();
        assertEquals(HeapWalker.RECORD_CODE_SIZE, world.fieldOffset(world.classFile("plurix/rt/MethodRecord").field("codeSize").ref()));
        assertEquals(-2 * DescriptorLayout.WORD, world.fieldOffset(world.classFile("plurix/rt/Code").field("record").ref()));
        assertEquals(-2 * DescriptorLayout.WORD, world.fieldOffset(world.classFile("java/lang/String").field("value").ref()));
    }

    @Test
    void everyRuntimeHelperExists() throws Exception {
        ClassWorld world = world();
        for (RuntimeHelper helper : RuntimeHelper.values()) {
            MethodInfo info = world.info(helper.method);
            assertNotNull(info);
            assertTrue(info.isStatic() && info.hasCode(), helper.method.toString());
        }
    }
}

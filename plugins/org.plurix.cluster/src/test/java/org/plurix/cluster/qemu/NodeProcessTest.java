package org.plurix.cluster.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.cluster.switching.PortPair;
import org.plurix.cluster.switching.SwitchServer;

/** Runs real QEMU processes with a kernel of a few instructions: it prints its command line on COM1 and marks its RAM. */
@Tag("qemu")
class NodeProcessTest {
    private static final int ENTRY = 0x00100000;
    private static final int MARK_ADDRESS = 0x7000;
    private static final int MARK = 0xC0FFEE01;
    private static final long DEADLINE_SECONDS = 60;
    private static final int[] KERNEL = {
        0x8B, 0x73, 0x10,                                                   // mov esi, [ebx+16]: the command line
        0xBA, 0xF8, 0x03, 0x00, 0x00,                                       // mov edx, COM1
        0xAC, 0x84, 0xC0, 0x74, 0x03, 0xEE, 0xEB, 0xF8,                     // copy until 0
        0xB0, 0x0A, 0xEE,                                                   // line feed
        0xC7, 0x05, 0x00, 0x70, 0x00, 0x00, 0x01, 0xEE, 0xFF, 0xC0,         // mov dword [MARK_ADDRESS], MARK
        0xFA, 0xF4, 0xEB, 0xFD };                                           // cli; hlt

    @TempDir
    Path dir;
    private final BlockingQueue<String> console = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> exits = new LinkedBlockingQueue<>();
    private final NodeProcess.Listener listener = new NodeProcess.Listener() {
        @Override
        public void console(NodeProcess node, String line) {
            console.add(line);
        }

        @Override
        public void exited(NodeProcess node, String report) {
            exits.add(report);
        }
    };

    private NodeProcess node(PortPair ports, Path image) {
        return new NodeProcess(QemuInstallation.find(), new NodeConfig(0, image, ENTRY, 32, "02:50:4c:58:00:00", ports,
                "READY station=0", dir, dir, 0, false), listener);
    }

    private Path image() throws IOException {
        ByteBuffer elf = ByteBuffer.allocate(84 + KERNEL.length).order(ByteOrder.LITTLE_ENDIAN);
        elf.put(new byte[] { 0x7F, 'E', 'L', 'F', 1, 1, 1 }).position(16);
        elf.putShort((short) 2).putShort((short) 3).putInt(1).putInt(ENTRY).putInt(52).putInt(0).putInt(0);
        elf.putShort((short) 52).putShort((short) 32).putShort((short) 1).position(52);
        elf.putInt(1).putInt(84).putInt(ENTRY).putInt(ENTRY).putInt(KERNEL.length).putInt(KERNEL.length).putInt(7).putInt(4);
        for (int b : KERNEL) {
            elf.put((byte) b);
        }
        return Files.write(dir.resolve("kernel.elf"), elf.array());
    }

    private static String take(BlockingQueue<String> queue) throws InterruptedException {
        return Objects.requireNonNull(queue.poll(DEADLINE_SECONDS, TimeUnit.SECONDS), "nothing came");
    }

    @Test
    void bootsResetsShowsItsMemoryAndEndsCleanly() throws Exception {
        try (SwitchServer ethernet = new SwitchServer()) {
            NodeProcess node = node(ethernet.open(0), image());
            node.start();
            String line = take(console);
            assertTrue(NodeProcess.isReadyLine(line), line);
            while (node.memory().word(MARK_ADDRESS) != MARK) {
                assertTrue(node.isAlive());
                Thread.onSpinWait();
            }
            node.reset();
            assertEquals("READY station=0", take(console));
            node.freeze();
            node.resume();
            node.kill();
            node.deleteFiles();
            assertFalse(node.isAlive());
            assertFalse(Files.exists(node.config().ramFile()));
            assertTrue(exits.isEmpty(), "an intended end is no failure");
            assertThrows(NodeException.class, node::reset);
        }
    }

    @Test
    void aDyingNodeIsReportedWithCommandStatusAndOutput() throws Exception {
        try (SwitchServer ethernet = new SwitchServer()) {
            NodeProcess node = node(ethernet.open(0), image());
            node.start();
            take(console);
            assertTrue(ProcessHandle.of(node.pid()).orElseThrow().destroyForcibly());
            String report = take(exits);
            assertTrue(report.contains("status 137 (signal 9)"), report);
            assertTrue(report.contains("qemu-system-i386 -name node0"), report);
            assertTrue(report.contains("READY station=0"), report);
        }
    }

    @Test
    void aNodeThatCannotStartSaysWhy() throws Exception {
        NodeProcess node = node(new PortPair(0, 1, 1), dir.resolve("missing.elf"));
        node.start();
        String report = take(exits);
        assertTrue(report.contains("status 1") && report.contains("missing.elf"), report);
    }

    @Test
    void missingQemuNamesThePackage() {
        NodeException failure = assertThrows(NodeException.class, () -> QemuInstallation.find(dir.resolve("none"), dir.toString()));
        assertTrue(failure.getMessage().contains("apt-get install") && failure.getMessage().contains("qemu-system-x86"));
    }
}

package org.plurix.cluster.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** A daemon is started with what this program itself was loaded from, and with options that are checked before. */
class ClassPathTest {
    @Test
    void aDaemonFindsAllItsClassesThere() throws IOException, InterruptedException {
        String classPath = ClassPath.ofDaemon();
        for (String place : classPath.split(java.io.File.pathSeparator)) {
            assertTrue(Files.exists(Path.of(place)), place);
        }
        // options of another cluster's daemon: it must get as far as complaining about the missing image
        UpOptions options = UpOptions.of("classpath-" + ProcessHandle.current().pid(), 1).withImage("/nowhere/plurix.elf");
        RunDirectory.of(options.name()).create();
        try {
            Process daemon = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath,
                    "org.plurix.cluster.daemon.DaemonMain", options.toJson().toString()).redirectErrorStream(true).start();
            String output = new String(daemon.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(1, daemon.waitFor(), output);
            assertTrue(output.contains("there is no boot image /nowhere/plurix.elf"), output);
        } finally {
            RunDirectory.of(options.name()).delete();
        }
    }

    @Test
    void impossibleOptionsAreRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> UpOptions.of("x", 64)).getMessage().contains("1 to 63"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> UpOptions.of("x", 2).withMemory(16)).getMessage().contains("32 to 64"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> UpOptions.of("x", 2).withNic("e1000")).getMessage().contains("rtl8139"));
        UpOptions all = UpOptions.of("x", 2).withHome("/h").withCapture("/p").withMemory(64);
        assertEquals(all, UpOptions.fromJson(all.toJson()));
    }

    @Test
    void aStartThatIsCancelledLeavesNothing() throws IOException {
        String name = "cancel-" + ProcessHandle.current().pid();
        ClientException cancelled = assertThrows(ClientException.class,
                () -> DaemonControl.up(UpOptions.of(name, 1).withHome(System.getProperty("plurix.home")), text -> { }, () -> true));
        assertTrue(cancelled.getMessage().contains("cancelled"), cancelled.getMessage());
        assertTrue(RunDirectory.of(name).daemon().isEmpty());
        assertTrue(!Files.exists(RunDirectory.of(name).path()));
    }
}

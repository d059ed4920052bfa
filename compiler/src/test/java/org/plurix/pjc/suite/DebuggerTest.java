package org.plurix.pjc.suite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.pjc.driver.CompileOptions;
import org.plurix.pjc.driver.CompileResult;
import org.plurix.pjc.driver.Library;
import org.plurix.pjc.driver.PjcDriver;

/** Stock gdb with an executable compiled with debug information: breakpoints by source line, steps, variables, callers. */
class DebuggerTest {
    private static final Path HOME = Path.of(System.getProperty("plurix.home"));
    private static final String SOURCE = """
            public class Debugged {
                static long scale(int value, double factor) {
                    long result = (long) (value * factor);
                    return result;
                }

                static int sum(int[] values, String name) {
                    int total = 0;
                    for (int i = 0; i < values.length; i++) {
                        total += values[i];
                    }
                    boolean large = total > 100;
                    return large ? total : name.length();
                }

                public static void main(String[] args) {
                    int answer = sum(new int[] {40, 50, 60}, "numbers");
                    long scaled = scale(answer, 2.5);
                    System.out.println(answer + " " + scaled);
                }
            }
            """;

    private static Library library;

    @TempDir
    private Path work;

    @BeforeAll
    static void readLibrary() throws IOException {
        library = Library.load(List.of(HOME.resolve("runtime-image/library/src")), null);
    }

    private byte[] compile(boolean optimize) throws IOException {
        Path source = work.resolve("Debugged.java");
        Files.writeString(source, SOURCE);
        CompileOptions options = CompileOptions.of(CompileOptions.Target.LINUX_I386, List.of(source), List.of(), "Debugged").withOptimization(optimize)
                .withDebugInformation(true);
        CompileResult result = PjcDriver.compile(options, library);
        assertEquals(List.of(), result.diagnostics());
        return result.file();
    }

    private String debug(byte[] program, String... commands) throws IOException, InterruptedException {
        boolean native32 = System.getProperty("os.name").equals("Linux") && System.getProperty("os.arch").matches("amd64|x86_64|i386");
        assumeTrue(native32 && hasGdb(), "gdb is not installed: on Debian, apt-get install gdb");
        Path file = work.resolve("program");
        Processes.writeExecutable(file, program);
        List<String> words = new ArrayList<>(List.of("gdb", "-q", "-nx", "-batch", "-ex", "set width 0", "-ex", "set debuginfod enabled off", "-ex", "set startup-with-shell off"));
        for (String command : commands) {
            words.addAll(List.of("-ex", command));
        }
        words.add(file.toString());
        Path output = work.resolve("output.txt");
        Path error = work.resolve("error.txt");
        Processes.run(output, error, words.toArray(String[]::new));
        String text = Files.readString(output);
        assumeTrue(!(text + Files.readString(error)).contains("ptrace: Operation not permitted"), "this machine forbids debugging");
        return text;
    }

    private static boolean hasGdb() {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, "gdb"))) {
                return true;
            }
        }
        return false;
    }

    private static void assertHas(String text, String... lines) {
        int at = 0;
        for (String line : lines) {
            int found = text.indexOf(line, at);
            assertTrue(found >= 0, "no \"" + line + "\" behind what came before it in:\n" + text);
            at = found + line.length();
        }
    }

    @Test
    void breakpointsStepsAndVariables() throws Exception {
        String log = debug(compile(false), "break Debugged.java:12", "run", "info args", "info locals", "backtrace", "next", "print large", "finish", "next", "step", "info args",
                "next", "print result", "continue");
        assertHas(log, "Breakpoint 1, Debugged.sum (", "Debugged.java:12", "values = 0x", "name = 0x", "total = 150", "#0", "Debugged.sum", "#1", "Debugged.main", "Debugged.java:17",
                "plurix.rt.linux.LinuxStart.start", "$1 = true", "Value returned is $2 = 150", "Debugged.scale (value=150, factor=2.5)", "value = 150", "factor = 2.5",
                "$3 = 375", "150 375", "exited normally");
    }

    @Test
    void variablesAreShownWhereTheyAre() throws Exception {
        String log = debug(compile(false), "break Debugged.java:10 if i == 2", "run", "info locals", "tbreak Debugged.java:13", "continue", "info locals");
        assertHas(log, "i = 2", "total = 90", "Temporary breakpoint 2");
        String end = log.substring(log.lastIndexOf("Temporary breakpoint 2"));
        assertHas(end, "large = true", "total = 150");
        assertTrue(!end.contains("i = "), end);
    }

    @Test
    void optimisedCodeHasLinesAndMethods() throws Exception {
        String log = debug(compile(true), "break Debugged.java:10", "run", "backtrace");
        assertHas(log, "Breakpoint 1, ", "Debugged.java:10", "Debugged.main");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        assertArrayEquals(compile(false), compile(false));
    }
}

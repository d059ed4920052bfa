package org.plurix.pjc.suite;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.plurix.pjc.TestImage;

/**
 * Every program below {@code src/test/programs} runs on the JVM and as a Linux executable made by PJC with -O0 and -O2; standard output and exit
 * status must be the same byte for byte. Some of them: {@code -Dplurix.programs=REGEX} of their names.
 */
@Tag("slow")
class DifferentialTest {
    private static final int FEWEST = 379;

    @TestFactory
    Stream<DynamicTest> programs() throws Exception {
        String wanted = System.getProperty("plurix.programs", "");
        Path folder = TestImage.home().resolve("compiler/src/test/programs");
        List<ProgramFile> programs = SuiteRun.list(folder).stream().filter(p -> wanted.isEmpty() || p.name().matches(wanted)).toList();
        assertTrue(!wanted.isEmpty() || programs.size() >= FEWEST, () -> "only " + programs.size() + " programs in " + folder);
        SuiteRun run = new SuiteRun();
        Map<ProgramFile, SuiteRun.Results> results = run.start(programs);
        List<DynamicTest> tests = new ArrayList<>();
        results.forEach((program, result) -> tests.add(DynamicTest.dynamicTest(program.name(), () -> {
            String difference = SuiteRun.difference(program, result);
            if (difference != null) {
                Assertions.fail(difference);
            }
        })));
        return tests.stream().onClose(run::close);
    }
}

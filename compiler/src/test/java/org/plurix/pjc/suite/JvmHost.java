package org.plurix.pjc.suite;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Runs programs one after the other in one JVM, each with a class loader of its own and its output in a file. Reads lines
 * {@code folder of classes, main class, file for output}, separated by tabs, and answers each with the exit status that the program would have
 * had alone. Programs must not end the process.
 */
final class JvmHost {
    private static final int FAILED = 1;
    private static int status;

    private JvmHost() { }

    public static void main(String[] args) throws Exception {
        PrintStream answers = System.out;
        System.setIn(InputStream.nullInputStream());
        try (BufferedReader requests = new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8))) {
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                String[] request = line.split("\t");
                answers.println(run(Path.of(request[0]), request[1], Path.of(request[2])));
                answers.flush();
            }
        }
    }

    private static int run(Path classes, String main, Path output) throws IOException, InterruptedException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
                PrintStream out = new PrintStream(new FileOutputStream(output.toFile()), false, StandardCharsets.UTF_8)) {
            PrintStream error = System.err;
            System.setOut(out);
            System.setErr(new PrintStream(OutputStream.nullOutputStream()));
            status = 0;
            Thread thread = new Thread(() -> call(loader, main), "main");
            thread.start();
            thread.join();
            out.flush();
            System.setErr(error);
            return status;
        }
    }

    private static void call(ClassLoader loader, String main) {
        try {
            Method method = loader.loadClass(main).getDeclaredMethod("main", String[].class);
            method.setAccessible(true);
            method.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException | ExceptionInInitializerError e) {
            status = FAILED;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(main, e);
        }
    }
}

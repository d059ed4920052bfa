package org.plurix.cli.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.control.ControlException;
import org.plurix.cluster.demo.DemoException;
import org.plurix.cluster.launch.BuildException;
import org.plurix.cluster.qemu.NodeException;
import org.plurix.cluster.station.StationException;
import org.plurix.pjc.bench.BenchException;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a message and an exit code. Only a defect of ours shows a stack. */
public final class Failures {

	private Failures() {
	}

	public static int report(Exception failure, CommandLine command, ParseResult parsed) {
		PrintWriter err = command.getErr();
		if (failure instanceof ClientException known) {
			err.println("plurix: " + known.getMessage());
			return known.isUsage() ? ExitCode.USAGE : ExitCode.SOFTWARE;
		}
		if (failure instanceof IllegalArgumentException wrong) {
			err.println("plurix: " + wrong.getMessage());
			return ExitCode.USAGE;
		}
		if (isExpected(failure)) {
			err.println("plurix: " + text(failure));
			return ExitCode.SOFTWARE;
		}
		err.println("plurix: internal error, please report it:");
		failure.printStackTrace(err);
		return ExitCode.SOFTWARE;
	}

	/** What can go wrong with a good command: files, sources, QEMU, a cluster that does not answer. */
	private static boolean isExpected(Exception failure) {
		return failure instanceof IOException || failure instanceof BuildException || failure instanceof NodeException
				|| failure instanceof StationException || failure instanceof ControlException || failure instanceof DemoException
				|| failure instanceof BenchException;
	}

	/** The messages of file exceptions are bare paths. */
	private static String text(Exception failure) {
		if (failure instanceof NoSuchFileException)
			return "there is no " + failure.getMessage();
		if (failure instanceof AccessDeniedException)
			return "no permission for " + failure.getMessage();
		return failure.getMessage() == null ? failure.toString() : failure.getMessage();
	}
}

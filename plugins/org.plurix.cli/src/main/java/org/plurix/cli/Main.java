package org.plurix.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.plurix.cli.command.BenchCommand;
import org.plurix.cli.command.ClusterCommands;
import org.plurix.cli.command.CompileCommand;
import org.plurix.cli.command.DemoCommand;
import org.plurix.cli.command.EventCommands;
import org.plurix.cli.command.HeapCommands;
import org.plurix.cli.command.ImageCommand;
import org.plurix.cli.command.NodeCommands;
import org.plurix.cli.command.ObjectCommands;
import org.plurix.cli.command.SimulateCommand;
import org.plurix.cli.command.SoakCommand;
import org.plurix.cli.command.TransactionCommands;
import org.plurix.cli.text.Failures;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 ok, 1 failed, 2 wrong usage. The launcher script at the project's root starts it. */
@Command(name = "plurix", mixinStandardHelpOptions = true, versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND",
		description = "Plurix: a distributed operating system whose nodes share one transactional heap.",
		footerHeading = "%nCommands of the launcher script:%n",
		footer = { "  test [--fast]   run all tests; --fast leaves out QEMU and slow ones",
				"  build, clean    build what needs no Eclipse; remove what was built",
				"", "Every command has --help. Exit codes: 0 ok, 1 failed, 2 wrong usage.",
				"Start with: plurix demo, or plurix up --nodes 3" },
		subcommands = { CommandLine.HelpCommand.class })
public final class Main implements Runnable {

	@Spec
	private CommandSpec spec;

	public static void main(String[] args) {
		PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
		PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
		System.exit(run(out, err, args));
	}

	/** Runs one command line; all output goes to the writers. Returns the exit code. */
	public static int run(PrintWriter out, PrintWriter err, String... args) {
		CommandLine line = new CommandLine(new Main());
		commands().forEach(line::addSubcommand);
		line.setOut(out).setErr(err);
		line.setExecutionExceptionHandler(Failures::report);
		int exit = line.execute(args);
		out.flush();
		err.flush();
		return exit;
	}

	/** New objects for each run, since they keep their options. */
	private static List<Object> commands() {
		return List.of(new DemoCommand(), new BenchCommand(), new ClusterCommands.Up(), new ClusterCommands.Down(), new ClusterCommands.Ps(), new ClusterCommands.Info(),
				new TransactionCommands.Deploy(), new TransactionCommands.Run(), new TransactionCommands.Migrate(), new HeapCommands.Heap(),
				new HeapCommands.Pages(), new NodeCommands.Console(), new NodeCommands.Node(), new NodeCommands.Fault(), new EventCommands.Events(),
				new EventCommands.Aborts(), new ObjectCommands.ObjectCommand(), new NodeCommands.Pcap(), new CompileCommand(), new ImageCommand(), new SimulateCommand(), new SoakCommand());
	}

	/** Without a command there is nothing to do: that is wrong usage. */
	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "Which command?");
	}
}

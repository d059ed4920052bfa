package org.plurix.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.plurix.cluster.launch.BootImage;
import org.plurix.cluster.launch.ImageBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The boot image of the present sources. */
@Command(name = "image", mixinStandardHelpOptions = true,
		description = "Build the boot image of the operating system from the project's sources, if they have changed, and show where it is.")
public final class ImageCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		long begin = System.nanoTime();
		BootImage image = new ImageBuilder(ImageBuilder.projectHome()).image(spec.commandLine().getErr()::println);
		spec.commandLine().getOut().printf(Locale.ROOT, "%s%n%d bytes, %.1f s%n", image.elf(), Files.size(image.elf()), (System.nanoTime() - begin) / 1e9);
		return 0;
	}
}

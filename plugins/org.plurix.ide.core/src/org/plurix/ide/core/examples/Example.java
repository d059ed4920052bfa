package org.plurix.ide.core.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The programs that a new project can start with. Their files lie below {@code runtime-image/demos}, the same as the command line uses. */
public enum Example {
	COUNTER("counter", ExampleMessages.counter, ExampleMessages.counterText, "demo/CounterWorker.java", //$NON-NLS-1$ //$NON-NLS-2$
			"src/demo/Counter.java", "src/demo/CounterWorker.java", "src/demo/Spacing.java", "counter.cluster"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	BANK("bank", ExampleMessages.bank, ExampleMessages.bankText, "demo/BankTeller.java", //$NON-NLS-1$ //$NON-NLS-2$
			"src/demo/Bank.java", "src/demo/BankTeller.java", "src/demo/Spacing.java", "bank.cluster"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	RAYTRACER("raytracer", ExampleMessages.raytracer, ExampleMessages.raytracerText, "demo/raytracer/Shader.java", //$NON-NLS-1$ //$NON-NLS-2$
			"src/demo/raytracer", "src/demo/Spacing.java", "variants/shader", "raytracer.cluster"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	PAGETHRASH("pagethrash", ExampleMessages.pagethrash, ExampleMessages.pagethrashText, "demo/PageThrash.java", //$NON-NLS-1$ //$NON-NLS-2$
			"src/demo/PageThrash.java", "src/demo/Slot.java", "src/demo/SlotWriter.java", "src/demo/Spacing.java", "pagethrash.cluster"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final String id;
	private final String title;
	private final String description;
	private final String mainFile;
	private final List<String> paths;

	/** @param paths files and folders below {@code runtime-image/demos}, which get the same path in the project */
	Example(String id, String title, String description, String mainFile, String... paths) {
		this.id = id;
		this.title = title;
		this.description = description;
		this.mainFile = mainFile;
		this.paths = List.of(paths);
	}

	public static Optional<Example> of(String id) {
		return Arrays.stream(values()).filter(e -> e.id.equals(id)).findFirst();
	}

	public String id() {
		return id;
	}

	/** For the user. */
	public String title() {
		return title;
	}

	/** What it shows, one or two sentences for the user. */
	public String description() {
		return description;
	}

	/** The file to open, below the source folder. */
	public String mainFile() {
		return mainFile;
	}

	List<String> paths() {
		return paths;
	}
}

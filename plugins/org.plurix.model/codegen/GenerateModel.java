import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the Java code of an EMF model. The build runs it as a single source file, with EMF's code generator on the class path.
 * Arguments: the .genmodel file; the output folder; the project name that the .genmodel gives its output.
 */
final class GenerateModel {
    private GenerateModel() {
    }

    public static void main(String[] arguments) {
        GenModel model = load(URI.createFileURI(arguments[0]));
        EcorePlugin.getPlatformResourceMap().put(arguments[2], URI.createFileURI(arguments[1] + "/"));
        model.reconcile();
        model.setCanGenerate(true);
        Diagnostic fault = model.diagnose();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(model);
        if (fault.getSeverity() < Diagnostic.ERROR) {
            fault = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        }
        if (fault.getSeverity() >= Diagnostic.ERROR) {
            report(fault, "");
            System.exit(1);
        }
    }

    private static GenModel load(URI file) {
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        return (GenModel) resources.getResource(file, true).getContents().get(0);
    }

    private static void report(Diagnostic fault, String indent) {
        System.err.println(indent + fault.getMessage());
        if (fault.getException() != null) {
            fault.getException().printStackTrace();
        }
        fault.getChildren().forEach(child -> report(child, indent + "  "));
    }
}

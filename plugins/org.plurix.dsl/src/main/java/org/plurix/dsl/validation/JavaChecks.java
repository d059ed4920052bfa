package org.plurix.dsl.validation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.plurix.dsl.model.DeployItem;
import org.plurix.dsl.model.FieldCondition;
import org.plurix.dsl.model.Folder;
import org.plurix.dsl.model.Image;
import org.plurix.dsl.model.ModelPackage;
import org.plurix.dsl.model.ModelPackage.Literals;
import org.plurix.dsl.model.Start;
import org.plurix.dsl.structure.ClusterPaths;
import org.plurix.dsl.text.Similar;
import org.plurix.dsl.text.Texts;
import org.plurix.dsl.types.JavaType;
import org.plurix.dsl.types.JavaTypes;

/** Checks of what lies outside the file: folders, source files and classes. A text without file is not checked. */
public class JavaChecks extends AbstractDeclarativeValidator {
    private static final int MOST_CLASSES = 2000;
    private static final int SHOWN = 5;
    private static final String SYSTEM_SOURCES = "runtime-image";
    private static final List<String> SYSTEM = List.of("java.", "plurix.");

    @Override
    protected List<EPackage> getEPackages() {
        return List.of(ModelPackage.eINSTANCE);
    }

    @Override
    public void register(EValidatorRegistrar registrar) {
        // part of the language's validator
    }

    @Check
    public void sourceFolder(Folder folder) {
        Path path = ClusterPaths.resolve(folder, folder.getPath());
        if (path != null && !Files.isDirectory(path)) {
            error(Texts.get("path.noFolder", folder.getPath(), path), folder, Literals.FOLDER__PATH, IssueCodes.PATH_MISSING, folder.getPath());
        }
    }

    /** A boot image, or the folder that holds the sources of a system. */
    @Check
    public void image(Image image) {
        Path path = ClusterPaths.resolve(image, image.getPath());
        if (path != null && !Files.exists(path)) {
            error(Texts.get("path.missing", image.getPath(), path), image, Literals.IMAGE__PATH, IssueCodes.PATH_MISSING, image.getPath());
        } else if (path != null && Files.isDirectory(path) && !Files.isDirectory(path.resolve(SYSTEM_SOURCES))) {
            error(Texts.get("path.noSystem", image.getPath(), SYSTEM_SOURCES), image, Literals.IMAGE__PATH, IssueCodes.PATH_MISSING);
        }
    }

    @Check
    public void deployed(DeployItem item) {
        Path path = ClusterPaths.resolve(item, item.getPath());
        if (path != null && !Files.exists(path)) {
            error(Texts.get("path.missing", item.getPath(), path), item, Literals.DEPLOY_ITEM__PATH, IssueCodes.PATH_MISSING, item.getPath());
        }
        if (item.getType() != null) {
            Optional<JavaType> type = type(item, Literals.DEPLOY_ITEM__TYPE, item.getType());
            boolean hasNoSource = type.isPresent() ? type.get().source() == null : isSystem(item.getType());
            if (hasNoSource) {
                error(Texts.get("class.noSource", item.getType()), item, Literals.DEPLOY_ITEM__TYPE, IssueCodes.CLASS_UNKNOWN);
            }
        }
    }

    @Check
    public void started(Start start) {
        if (start.getType() != null) {
            type(start, Literals.START__TYPE, start.getType());
        }
    }

    @Check
    public void field(FieldCondition condition) {
        String member = condition.getField();
        if (member == null) {
            return;
        }
        int dot = member.lastIndexOf('.');
        Optional<JavaType> type = type(condition, Literals.FIELD_CONDITION__FIELD, member.substring(0, dot));
        String field = member.substring(dot + 1);
        if (type.isPresent() && (field.isEmpty() || !types(condition).mayHaveField(type.get(), field))) {
            error(Texts.get("field.unknown", type.get().name(), field), condition, Literals.FIELD_CONDITION__FIELD, IssueCodes.FIELD_UNKNOWN);
        }
    }

    /** Classes of the system are there without being deployed. */
    private static boolean isSystem(String name) {
        return SYSTEM.stream().anyMatch(name::startsWith);
    }

    private static JavaTypes types(EObject context) {
        return JavaTypes.of(context.eResource());
    }

    private Optional<JavaType> type(EObject owner, EAttribute feature, String name) {
        if (ClusterPaths.file(owner) == null || isSystem(name)) {
            return Optional.empty();
        }
        List<Path> folders = ClusterPaths.classFolders(owner);
        Optional<JavaType> found = types(owner).find(name, folders);
        if (found.isEmpty()) {
            List<String> all = types(owner).startingWith("", folders, MOST_CLASSES).stream().map(JavaType::name).toList();
            List<String> similar = Similar.order(name, all);
            String suffix = feature == Literals.FIELD_CONDITION__FIELD ? memberOf((String) owner.eGet(feature)) : "";
            error(Texts.get(folders.isEmpty() ? "class.noFolders" : "class.unknown", name), owner, feature, IssueCodes.CLASS_UNKNOWN,
                    similar.stream().limit(SHOWN).map(n -> n + suffix).toArray(String[]::new));
        }
        return found;
    }

    private static String memberOf(String member) {
        return member.substring(member.lastIndexOf('.'));
    }
}

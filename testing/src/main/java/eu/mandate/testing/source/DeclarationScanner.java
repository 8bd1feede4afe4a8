package eu.mandate.testing.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Collects the named types of one file; anonymous and local ones belong to the method that holds them. */
final class DeclarationScanner extends TreePathScanner<Void, DeclarationScanner.Owner> {

    private static final Set<String> INJECTION =
            Set.of("Inject", "EJB", "Resource", "PersistenceContext", "PersistenceUnit", "Context");

    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final List<DeclaredType> types = new ArrayList<>();

    DeclarationScanner(CompilationUnitTree unit, DocTrees trees) {
        this.unit = unit;
        this.trees = trees;
    }

    record Owner(String name, boolean visible, boolean isInterface) {}

    List<DeclaredType> types() {
        return types;
    }

    @Override
    public Void visitClass(ClassTree tree, Owner owner) {
        var name = owner == null ? tree.getSimpleName().toString() : owner.name() + "." + tree.getSimpleName();
        var visible = isPublic(tree.getModifiers(), owner) && (owner == null || owner.visible());
        types.add(new DeclaredType(
                name,
                visible,
                trees.getDocComment(getCurrentPath()) != null,
                owner != null,
                rows("Commitment", tree.getModifiers()),
                rows("CommitmentInPart", tree.getModifiers()),
                methods(tree),
                collaborators(tree)));
        var here = new Owner(name, visible, isInterface(tree));
        tree.getMembers().stream().filter(ClassTree.class::isInstance).forEach(member -> scan(member, here));
        return null;
    }

    private static boolean isPublic(ModifiersTree modifiers, Owner owner) {
        return modifiers.getFlags().contains(Modifier.PUBLIC) || (owner != null && owner.isInterface());
    }

    private static boolean isInterface(ClassTree tree) {
        return tree.getKind() == Tree.Kind.INTERFACE || tree.getKind() == Tree.Kind.ANNOTATION_TYPE;
    }

    private List<DeclaredMethod> methods(ClassTree tree) {
        return members(tree, MethodTree.class)
                .map(method -> method(tree, method))
                .toList();
    }

    private DeclaredMethod method(ClassTree owner, MethodTree tree) {
        return new DeclaredMethod(
                tree.getName().toString(),
                canonical(owner, tree) ? 0 : tree.getParameters().size(),
                tree.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation -> name(annotation).equals("Override")),
                bodyLines(tree),
                rows("Commitment", tree.getModifiers()),
                rows("CommitmentInPart", tree.getModifiers()));
    }

    private static boolean canonical(ClassTree owner, MethodTree method) {
        var components = members(owner, VariableTree.class)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC));
        return owner.getKind() == Tree.Kind.RECORD
                && method.getName().contentEquals("<init>")
                && components.count() == method.getParameters().size();
    }

    private int bodyLines(MethodTree tree) {
        if (tree.getBody() == null) {
            return 0;
        }
        var positions = trees.getSourcePositions();
        var map = unit.getLineMap();
        var first = map.getLineNumber(positions.getStartPosition(unit, tree.getBody()));
        var last = map.getLineNumber(positions.getEndPosition(unit, tree.getBody()));
        return Math.toIntExact(last - first + 1);
    }

    private static int collaborators(ClassTree tree) {
        var fields = members(tree, VariableTree.class).filter(field -> injected(field.getModifiers()));
        var parameters = members(tree, MethodTree.class)
                .filter(method -> injected(method.getModifiers()))
                .mapToInt(method -> method.getParameters().size());
        return Math.toIntExact(fields.count()) + parameters.sum();
    }

    private static boolean injected(ModifiersTree modifiers) {
        var names = modifiers.getAnnotations().stream()
                .map(DeclarationScanner::name)
                .toList();
        return names.stream().anyMatch(INJECTION::contains) && !names.contains("ConfigProperty");
    }

    private static List<String> rows(String annotationName, ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .filter(annotation -> name(annotation).equals(annotationName))
                .flatMap(annotation -> AnnotationText.literals(annotation).stream())
                .toList();
    }

    private static String name(AnnotationTree annotation) {
        var name = annotation.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static <T extends Tree> Stream<T> members(ClassTree tree, Class<T> kind) {
        return tree.getMembers().stream().filter(kind::isInstance).map(kind::cast);
    }
}

package eu.mandate.catalogue.domain.tree;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Walks through records and lists of them; absent values are passed over. */
public final class RecordTree {

    /** Asking a class for its components anew each time takes longer than reading them. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private RecordTree() {}

    /** The root and everything below it, each value before what it holds. */
    public static Stream<Node> nodes(Record root) {
        return below(new Node("", "", root));
    }

    /** The components of a record that are present, in the order of their declaration. */
    public static Stream<Node> members(Node owner) {
        return COMPONENTS.get(owner.value().getClass()).stream()
                .map(component -> new Node(
                        owner.pointer() + "/" + component.getName(),
                        component.getName(),
                        read(component, owner.value())))
                .filter(node -> node.value() != null);
    }

    /** The elements of a list. */
    public static Stream<Node> elements(Node list) {
        var elements = (List<?>) list.value();
        return IntStream.range(0, elements.size())
                .mapToObj(index -> new Node(list.pointer() + "/" + index, list.name(), elements.get(index)));
    }

    /** What a component of a record holds; empty when it is absent or there is no such component. */
    public static Optional<Object> member(Record owner, String name) {
        return COMPONENTS.get(owner.getClass()).stream()
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> read(component, owner));
    }

    private static Stream<Node> below(Node node) {
        if (node.value() instanceof Record)
            return Stream.concat(Stream.of(node), members(node).flatMap(RecordTree::below));
        if (node.value() instanceof List)
            return Stream.concat(Stream.of(node), elements(node).flatMap(RecordTree::below));
        return Stream.of(node);
    }

    private static Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException("cannot read " + component, notPublic);
        }
    }
}

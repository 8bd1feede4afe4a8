package eu.mandate.catalogue.domain.lint;

import static java.util.stream.Collectors.toCollection;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.tree.Node;
import eu.mandate.catalogue.domain.tree.RecordTree;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A profile under examination: the same questions are put to it by many lints. */
public final class Examination {

    private final ServiceProfile profile;
    private final LintContext context;
    private final List<Node> nodes;
    private final Set<String> fields;

    Examination(ServiceProfile profile, LintContext context) {
        this.profile = profile;
        this.context = context;
        this.nodes = RecordTree.nodes(profile).toList();
        this.fields =
                profile.categories().stream().flatMap(Examination::fieldsOf).collect(toCollection(LinkedHashSet::new));
    }

    /** The profile itself. */
    public ServiceProfile profile() {
        return profile;
    }

    /** What is known beside it. */
    public LintContext context() {
        return context;
    }

    /** Every value of the profile, parents first. */
    public Stream<Node> nodes() {
        return nodes.stream();
    }

    /** Every text in both languages. */
    public Stream<Node> texts() {
        return nodes().filter(node -> node.value() instanceof Text);
    }

    /** Every single string that people read or that is stored: both languages of the texts, names, codes. */
    public Stream<Node> strings() {
        return nodes().filter(node -> node.value() instanceof String);
    }

    /** The category with this code. */
    public Optional<DataCategory> category(String code) {
        return profile.categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /** Every field of every category as {@code category.field}. */
    public Set<String> fields() {
        return Collections.unmodifiableSet(fields);
    }

    /** The fields of one category as {@code category.field}. */
    public static Stream<String> fieldsOf(DataCategory category) {
        return category.fields().stream().map(field -> category.code() + "." + field.key());
    }

    /** The category of a {@code category.field}. */
    public static String categoryOf(String field) {
        return field.substring(0, Math.max(field.indexOf('.'), 0));
    }

    /** Every entry of a register with its pointer. */
    public static <T> void each(String register, List<T> entries, BiConsumer<String, T> action) {
        for (var i = 0; i < entries.size(); i++) action.accept(register + "/" + i, entries.get(i));
    }
}

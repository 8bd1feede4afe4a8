package eu.mandate.dataplane.domain.prohibited;

import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.kernel.domain.prohibited.ContentGuard;
import eu.mandate.kernel.domain.prohibited.ContentKind;
import eu.mandate.kernel.domain.prohibited.FieldNature;
import eu.mandate.kernel.domain.prohibited.Sighting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks through a whole offered value, lists and objects included. */
public final class ContentSearch {

    private static final int LONGEST_FIGURE = 19;
    private static final int DEEPEST = 32;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,64}");

    private final FieldNature nature;
    private final List<Place> places = new ArrayList<>(0);

    private ContentSearch(FieldNature nature) {
        this.nature = nature;
    }

    /**
     * Where something prohibited stands.
     *
     * @param pointer JSON pointer below the field
     */
    public record Place(String pointer, ContentKind kind) {}

    /** Everything prohibited in a value, each place once. */
    public static List<Place> in(Given value, FieldNature nature) {
        var search = new ContentSearch(nature);
        search.look("", value, 0);
        return search.places;
    }

    private void look(String pointer, Given value, int depth) {
        if (depth > DEEPEST) return;
        if (value instanceof Given.Text text) {
            var sightings = ContentGuard.sightings(text.text(), nature);
            if (sightings.isEmpty()) return;
            sightings.stream().map(Sighting::kind).distinct().forEach(kind -> places.add(new Place(pointer, kind)));
        } else if (value instanceof Given.Figure figure) number(pointer, figure.figure());
        else if (value instanceof Given.Sequence sequence) sequence(pointer, sequence.elements(), depth);
        else if (value instanceof Given.Members object) members(pointer, object.members(), depth);
    }

    private void number(String pointer, BigDecimal offered) {
        if (nature.biometric()) {
            places.add(new Place(pointer, ContentKind.BIOMETRIC_TEMPLATE));
            return;
        }
        // Zeros behind the point are not kept, so that they make no other number of it.
        var figure = offered.stripTrailingZeros();
        var whole = figure.scale() <= 0 && (long) figure.precision() - figure.scale() <= LONGEST_FIGURE;
        if (whole && !ContentGuard.sightings(figure.toPlainString(), nature).isEmpty()) {
            places.add(new Place(pointer, ContentKind.CARD_NUMBER));
        }
    }

    private void sequence(String pointer, List<Given> elements, int depth) {
        if (FigureRows.isOne(elements)) {
            places.add(new Place(pointer, ContentKind.BIOMETRIC_TEMPLATE));
            return;
        }
        for (var at = 0; at < elements.size(); at++) {
            look(pointer + "/" + at, elements.get(at), depth + 1);
        }
    }

    /** A name that announces content is enough, unless nothing stands behind it. */
    private void members(String pointer, Map<String, Given> members, int depth) {
        members.forEach((name, value) -> {
            // A name that is no name is not repeated in the answer; the pointer then leads to the object.
            var below = NAME.matcher(name).matches() ? pointer + "/" + name : pointer;
            var announced = nature.secret() || value instanceof Given.Nothing ? null : MemberNames.of(name);
            if (announced == null) look(below, value, depth + 1);
            else places.add(new Place(below, announced));
        });
    }
}

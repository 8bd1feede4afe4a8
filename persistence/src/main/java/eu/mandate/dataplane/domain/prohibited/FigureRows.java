package eu.mandate.dataplane.domain.prohibited;

import eu.mandate.dataplane.domain.value.Given;
import java.math.BigDecimal;
import java.util.List;

/** Lists in the form in which the features of a face, a voice or a text are measured: long rows of small fractions. */
final class FigureRows {

    private static final int SHORTEST = 64;
    private static final BigDecimal LARGEST = BigDecimal.TEN;
    private static final double FRACTIONS = 0.9;

    private FigureRows() {}

    /** Whether a list is such a row; one of whole or large numbers, such as the path of a pointer, is none. */
    static boolean isOne(List<Given> elements) {
        if (elements.size() < SHORTEST || !elements.stream().allMatch(Given.Figure.class::isInstance)) return false;
        var small = elements.stream()
                .map(element -> ((Given.Figure) element).figure())
                .filter(figure -> figure.scale() > 0 && figure.abs().compareTo(LARGEST) <= 0)
                .count();
        return small >= FRACTIONS * elements.size();
    }
}

package eu.mandate.testing.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import java.util.List;
import java.util.stream.Stream;

/** The string literals of an annotation's only attribute. */
final class AnnotationText {

    private AnnotationText() {}

    /** @throws IllegalStateException if a value is written as something else than a string literal */
    static List<String> literals(AnnotationTree annotation) {
        return annotation.getArguments().stream()
                .map(argument -> argument instanceof AssignmentTree named ? named.getExpression() : argument)
                .flatMap(AnnotationText::elements)
                .map(AnnotationText::text)
                .toList();
    }

    private static Stream<? extends ExpressionTree> elements(ExpressionTree value) {
        return value instanceof NewArrayTree array ? array.getInitializers().stream() : Stream.of(value);
    }

    private static String text(ExpressionTree value) {
        if (value instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return text;
        }
        throw new IllegalStateException("@Commitment takes string literals, not " + value);
    }
}

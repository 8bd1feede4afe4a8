package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.kernel.domain.Code;
import java.util.Collection;
import java.util.List;

/**
 * The part of step 4 about a number that only its person types in: whoever answers for the organisation's data neither enters
 * nor corrects it for somebody else. What the platform hands over while an account is linked was typed in by the person, and
 * what comes past the link is refused for that.
 */
public final class OwnNumberCheck implements Check {

    /** The row that says so (W-028); categories name it. */
    private static final String ROW = "W-028";

    private static final String NUMBER = "mobile";

    OwnNumberCheck() {}

    /** The fields of a record that a question about it has to name for this check; none for most categories. */
    public static List<String> asked(Situation situation, String category, Collection<String> keys) {
        var own = keys.contains(NUMBER)
                && situation.category(category).filter(OwnNumberCheck::own).isPresent();
        return own ? List.of(NUMBER) : List.of();
    }

    @Override
    public Step step() {
        return Step.ROLE;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        var category = situation.category(question.category()).filter(OwnNumberCheck::own);
        var mine = category.isEmpty()
                || question.actor().kind() != Actor.Kind.ORGANISATION
                || !question.fields().contains(NUMBER);
        if (mine || question.action() != Action.CORRECT && !typed(question, category.get())) return Finding.passed();
        return Finding.failed(
                Code.ROLE_NOT_ALLOWED,
                "/fields/" + NUMBER,
                Ground.ofProfile(situation, category.get().rows(), "decision-own-number", NUMBER));
    }

    private static boolean own(DataCategory category) {
        return category.rows().contains(ROW);
    }

    private static boolean typed(Question question, DataCategory category) {
        var origin = question.origin();
        return question.action() == Action.INGEST
                && origin != null
                && origin.source() == CollectionSource.ENTERED
                && category.channels().contains(origin.channel())
                && !question.actor().ordinaryMember();
    }
}

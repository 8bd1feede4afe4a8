package eu.mandate.dataplane.domain.ingest;

import static eu.mandate.dataplane.domain.decision.Situations.manager;
import static eu.mandate.dataplane.domain.decision.Situations.member;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Sight;
import eu.mandate.visibility.domain.CategoryVisibility;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.RecordPlace;
import eu.mandate.visibility.domain.RecordScope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody changes or moves by bringing it anew what they do not see, but connectors go on with what they brought. */
class RedeliveryTest {
    private static final String MESSAGES = "H-C02";
    private static final RecordPlace INSIDE = new RecordPlace(new UUID(7, 7), 3, 11, null);
    private static final RecordPlace OUTSIDE = new RecordPlace(new UUID(7, 7), 4, 11, null);

    @Test
    void anOrdinaryMemberBringsAnewWhatIsSeenAndWhatTheyBroughtLast() {
        var redelivery = of(member());
        assertThat(redelivery.limits(MESSAGES)).isTrue();
        assertThat(redelivery.hides(MESSAGES, OUTSIDE, "connector")).isTrue();
        assertThat(redelivery.hides(MESSAGES, OUTSIDE, "me")).isFalse();
        assertThat(redelivery.hides(MESSAGES, INSIDE, "connector")).isFalse();
    }

    @Test
    void whoAnswersForTheDataBringsEverythingAnew() {
        assertThat(of(manager()).limits(MESSAGES)).isFalse();
        assertThat(of(manager()).hides(MESSAGES, OUTSIDE, "connector")).isFalse();
    }

    @Test
    void whatSomebodyElseBroughtAnswersNoGuessAtAFieldThatIsNotSeenInTheClear() {
        for (var actor : List.of(member(), manager())) {
            assertThat(of(actor, RecordScope.ALL, Set.of("body")).tells(null, "connector"))
                    .isFalse();
            assertThat(of(actor, RecordScope.ALL, Set.of("body")).tells(null, "me"))
                    .as("who brought it knows it")
                    .isTrue();
            assertThat(of(actor, RecordScope.ALL, Set.of()).tells(null, "connector"))
                    .as("all of it is seen")
                    .isTrue();
        }
    }

    @Test
    void anOrdinaryMemberEndsNoCorrectionByGuessingIt() {
        assertThat(of(member(), RecordScope.ALL, Set.of("body")).upheld(null)).containsExactly("body");
        assertThat(of(manager(), RecordScope.ALL, Set.of("body")).upheld(null)).isEmpty();
    }

    private static Redelivery of(Actor actor) {
        var desk = RecordScope.of(new CompiledRange.Lists(Set.of(3), false, Set.of(), Set.of()));
        return of(actor, desk, Set.of("body"));
    }

    private static Redelivery of(Actor actor, RecordScope scope, Set<String> unseen) {
        return Redelivery.of(
                actor,
                "me",
                Sight.ofMany(category -> new CategoryVisibility(scope, Set.of(), false, 8)),
                record -> unseen);
    }
}

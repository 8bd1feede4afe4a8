package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.dataplane.domain.identifier.SubjectKey;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.record.RecordSubject;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.kernel.domain.Code;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** WeSmile's support cases: nothing in one of them leads to a photo, an order or a device of the same person. */
class KeptApartTest {

    private static final Service S = Service.of("wesmile");
    private static final String ADDRESS = "parent@school.example";
    private static final String NUMBER = "+8613912345678";

    @Test
    @Commitment("I-30")
    @CommitmentInPart("S-013")
    void aPersonHasNoKeyInCommonBetweenSupportAndAnythingElse() {
        var support = keys(S.category("S-C02"));
        assertThat(support).hasSize(2);
        for (var category : S.profile().categories()) {
            if (category.code().equals("S-C02")) continue;
            var others = keys(category);
            assertThat(others).as(category.code()).hasSize(2).doesNotContainAnyElementsOf(support);
        }
        assertThat(keys(S.category("S-C05")))
                .as("an order and an account tell of one person")
                .isEqualTo(keys(S.category("S-C06")));
    }

    @Test
    @CommitmentInPart("S-013")
    void supportDoesNotTakeWhatWouldLeadToOtherRecords() {
        var named = record(S.category("S-C02"), List.of(subject("EXTERNAL_ID", "uuid-7")));
        var refused = (Ingested.Refused) S.take(named);
        assertThat(refused.code()).isEqualTo(Code.VALIDATION);
        assertThat(refused.errors()).extracting("pointer").containsExactly("/subjects/0/identifier");
        var member = new Given.Members(Map.of("source", Given.of("hr"), "externalId", Given.of("p-7")));
        for (var place :
                Map.of("member", member, "collection", Given.of("class-3")).entrySet()) {
            var placed = S.record(S.category("S-C02"));
            placed.put(place.getKey(), place.getValue());
            var answer = (Ingested.Refused) S.take(placed);
            assertThat(answer.errors()).extracting("pointer").containsExactly("/" + place.getKey());
        }
        assertThat(outcome(S.take(S.record(S.category("S-C02"))))).isEqualTo("ACCEPTED");
        assertThat(outcome(S.take(with("uuid", "uuid-7")))).isEqualTo("UNKNOWN_FIELD");
        for (var purpose : S.profile().purposes()) {
            if (purpose.code().equals("S-P04")) continue;
            assertThat(S.ask(READ, manager(), "S-C02", purpose.code())).isEqualTo("PURPOSE_NOT_ALLOWED");
        }
    }

    private static Map<String, Given> with(String field, String value) {
        return JuwaitongRowsTest.with(S, "S-C02", field, Given.of(value));
    }

    /** Of one person, named by an address and a number, as the record of a category keeps them. */
    private static Set<SubjectKey> keys(DataCategory category) {
        var record = record(category, List.of(subject("EMAIL", ADDRESS), subject("PHONE", NUMBER)));
        return ((Ingested.Accepted) S.take(record))
                .record().subjects().stream()
                        .filter(each -> each.role() == RecordSubject.Role.NAMED)
                        .map(RecordSubject::key)
                        .collect(Collectors.toSet());
    }

    private static Map<String, Given> record(DataCategory category, List<Map<String, Given>> subjects) {
        var record = S.record(category);
        var kind = Given.of(category.subjects().get(0));
        record.put(
                "subjects",
                new Given.Sequence(subjects.stream()
                        .<Given>map(each -> {
                            var named = new TreeMap<>(each);
                            named.put("kind", kind);
                            return new Given.Members(named);
                        })
                        .toList()));
        return record;
    }

    private static Map<String, Given> subject(String identifier, String value) {
        return Map.of("identifier", Given.of(identifier), "value", Given.of(value));
    }
}

package eu.mandate.dataplane.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.dataplane.domain.correction.CorrectionMerge.Extent;
import eu.mandate.dataplane.domain.record.Provenance;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.testing.Commitment;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a person put right holds until the source agrees or the person withdraws it. */
@Commitment("I-21")
class CorrectionMergeTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    @Test
    void aLaterDeliveryDoesNotOverwriteACorrection() {
        var corrected = correct(delivered("Ana", 0), "Anna", 1);
        var merged = deliver(corrected, "Ana", 2);
        assertThat(value(merged)).isEqualTo("Anna");
        assertThat(merged.upheld()).containsExactly("name");
        assertThat(merged.changed()).isEmpty();
        assertThat(merged.fields().get("name").fromSource()).isEqualTo(words("Ana"));
    }

    @Test
    void aSourceThatAgreesSettlesTheCorrection() {
        var merged = deliver(correct(delivered("Ana", 0), "Anna", 1), "Anna", 2);
        assertThat(merged.settled()).containsExactly("name");
        assertThat(merged.fields().get("name").corrected()).isFalse();
        assertThat(value(deliver(merged, "Anne", 3))).isEqualTo("Anne");
    }

    @Test
    void aSourceThatAgreesWithoutSeeingTheFieldSettlesNothing() {
        var corrected = correct(delivered("Ana", 0), "Anna", 1);
        var upheld = deliver(corrected, "Anna", 2).upholding(Set.of("name"), corrected.fields());
        assertThat(upheld.get("name").corrected()).isTrue();
        assertThat(upheld.get("name").fromSource()).isEqualTo(words("Anna"));
        assertThat(deliver(corrected, "Anna", 2)
                        .upholding(Set.of("other"), corrected.fields())
                        .get("name")
                        .corrected())
                .isFalse();
        var emptied = correct(delivered("Ana", 0), null, 1);
        var gone = CorrectionMerge.deliver(emptied.fields(), new TreeMap<>(), by(3), Extent.WHOLE);
        assertThat(gone.upholding(Set.of("name"), emptied.fields())).containsKey("name");
    }

    @Test
    void aWithdrawnCorrectionLetsTheSourcesLastWordHold() {
        var merged = deliver(correct(delivered("Ana", 0), "Anna", 1), "Anne", 2);
        var withdrawn = CorrectionMerge.withdraw(merged.fields(), Set.of("name"));
        assertThat(value(withdrawn)).isEqualTo("Anne");
        assertThat(withdrawn.changed()).containsExactly("name");
    }

    @Test
    void anEmptiedFieldStaysEmptyUntilTheSourceHasNothingThereEither() {
        var emptied = correct(delivered("Ana", 0), null, 1);
        assertThat(emptied.fields().get("name").value()).isNull();
        assertThat(deliver(emptied, "Ana", 2).fields().get("name").value()).isNull();
        var gone = CorrectionMerge.deliver(emptied.fields(), new TreeMap<>(), by(3), Extent.WHOLE);
        assertThat(gone.fields()).isEmpty();
        assertThat(gone.settled()).containsExactly("name");
    }

    @Test
    void aDeliveryOlderThanWhatIsKnownChangesNothing() {
        var merged = deliver(delivered("Anna", 5), "Ana", 4);
        assertThat(value(merged)).isEqualTo("Anna");
        assertThat(merged.late()).containsExactly("name");
    }

    @Test
    void whatTheSourceNoLongerHasGoesUnlessItWasCorrected() {
        var whole = CorrectionMerge.deliver(delivered("Ana", 0).fields(), new TreeMap<>(), by(1), Extent.WHOLE);
        assertThat(whole.fields()).isEmpty();
        var part = CorrectionMerge.deliver(delivered("Ana", 0).fields(), new TreeMap<>(), by(1), Extent.PART);
        assertThat(value(part)).isEqualTo("Ana");
        var corrected = correct(delivered("Ana", 0), "Anna", 1);
        var kept = CorrectionMerge.deliver(corrected.fields(), new TreeMap<>(), by(2), Extent.WHOLE);
        assertThat(value(kept)).isEqualTo("Anna");
        assertThat(CorrectionMerge.withdraw(kept.fields(), Set.of("name")).fields())
                .isEmpty();
    }

    /** Whatever arrives in whatever order: after a correction only agreement or withdrawal changes the value. */
    @Test
    void noSequenceOfDeliveriesOverwritesACorrection() {
        var random = new Random(21);
        for (var round = 0; round < 2_000; round++) {
            var merged = correct(delivered("v" + random.nextInt(4), 0), "mine", 1);
            for (var step = 2; step < 10; step++) {
                var value = "v" + random.nextInt(4);
                merged = CorrectionMerge.deliver(
                        merged.fields(),
                        one(value),
                        by(random.nextInt(10)),
                        random.nextBoolean() ? Extent.WHOLE : Extent.PART);
                assertThat(value(merged)).isEqualTo("mine");
            }
        }
    }

    private static Merged delivered(String value, int day) {
        return CorrectionMerge.deliver(Map.of(), one(value), by(day), Extent.WHOLE);
    }

    private static Merged deliver(Merged merged, String value, int day) {
        return CorrectionMerge.deliver(merged.fields(), one(value), by(day), Extent.PART);
    }

    private static Merged correct(Merged merged, String value, int day) {
        var values = new HashMap<String, FieldValue>();
        values.put("name", value == null ? null : words(value));
        return CorrectionMerge.correct(merged.fields(), values, by(day));
    }

    private static TreeMap<String, FieldValue> one(String value) {
        return new TreeMap<>(Map.of("name", words(value)));
    }

    private static FieldValue words(String text) {
        return new FieldValue.Words(text);
    }

    private static String value(Merged merged) {
        return ((FieldValue.Words) merged.fields().get("name").value()).text();
    }

    private static Provenance by(int day) {
        return new Provenance(CollectionSource.SYNC_NETWORK, "API", "job", MONDAY.plusSeconds(86_400L * day));
    }
}

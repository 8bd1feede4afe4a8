package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.domain.ingest.ContentRules;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.ingest.Reception;
import eu.mandate.dataplane.domain.record.RecordSamples;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows of JuWaiTong about what people write, share and are observed at. */
class JuwaitongContentRowsTest {

    private static final Service J = Service.of("juwaitong");

    @Test
    @CommitmentInPart("J-022")
    void ofANetworksProfileNameAndPictureComeInAndTheRestIsDroppedAndCounted() {
        var sent = Shown.with(J, "J-C07", Map.of("birthday", Given.of("2001-05-01")));
        var taken = (Ingested.Accepted) J.gate(Reception.DROPPING).take(new Given.Members(sent));
        assertThat(taken.dropped()).isEqualTo(1);
        assertThat(taken.record().values()).containsOnlyKeys("network", "userName", "profilePicture");
        assertThat(outcome(J.take(Shown.without(J, "J-C07", "network")))).isEqualTo("VALIDATION");
    }

    @Test
    @Commitment("J-023")
    void aPlaceComesInOnlyWithTheChoiceToShareItWithOneItem() {
        var shared = (Ingested.Accepted) J.take(J.record(J.category("J-C08")));
        assertThat(shared.record().values()).containsKeys("place", "city", "address", "itemRef");
        assertThat(outcome(J.take(Shown.without(J, "J-C08", "shareLocation")))).isEqualTo("CONSENT_REQUIRED");
        for (var key : List.of("place", "city", "address")) {
            var others = Stream.of("place", "city", "address", "shareLocation").filter(each -> !each.equals(key));
            var only = Shown.without(J, "J-C08", others.toArray(String[]::new));
            assertThat(outcome(J.take(only))).as(key).isEqualTo("CONSENT_REQUIRED");
        }
        var refused = Map.<String, Given>of("shareLocation", new Given.Truth(false));
        assertThat(outcome(J.take(Shown.with(J, "J-C08", refused)))).isEqualTo("CONSENT_REQUIRED");
        assertThat(outcome(J.take(Shown.without(J, "J-C08", "itemRef")))).isEqualTo("VALIDATION");
        var inferred = J.record(J.category("J-C08"));
        for (var source : List.of("AUTO_LOG", "SYNC_NETWORK", "DERIVED")) {
            inferred.put("source", Given.of(source));
            assertThat(outcome(J.take(inferred))).as(source).isEqualTo("SOURCE_NOT_ALLOWED");
        }
    }

    @Test
    void nobodyPutsTheChoiceToShareRightWhileThePlaceStays() {
        var rules = ContentRules.of(J.profile(), new ReadingContext("DE", new HashingKey(new byte[HashingKey.LENGTH])));
        for (var answer : List.of(new Given.Truth(false), Given.NOTHING)) {
            assertThatThrownBy(() -> rules.corrections("J-C08", Map.of("shareLocation", answer)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.CONSENT_REQUIRED));
        }
        assertThat(rules.corrections("J-C08", Map.of("place", Given.of("Pier 5"))))
                .containsOnlyKeys("place");
    }

    @Test
    @CommitmentInPart("J-044")
    void aPlaceIsUsedToShareItAndForNothingElse() {
        assertThat(J.ask(READ, manager(), "J-C08", "J-P08")).isEqualTo("YES");
        for (var purpose : J.profile().purposes()) {
            if (purpose.code().equals("J-P08") || purpose.underHoldOnly()) continue;
            assertThat(J.ask(READ, manager(), "J-C08", RecordSamples.use(purpose)))
                    .as(purpose.code())
                    .isEqualTo("PURPOSE_NOT_ALLOWED");
        }
    }

    @Test
    @CommitmentInPart("J-025")
    void contentOfNetworksSaysWhichOfThreeKindsItIs() {
        var nameless = J.record(J.category("J-C11"));
        nameless.remove("category");
        assertThat(outcome(J.take(nameless))).isEqualTo("UNKNOWN_CATEGORY");
        assertThat(J.take(J.record(J.category("J-C10")))).isInstanceOf(Ingested.Shown.class);
        assertThat(clock("J-C11")).isEqualTo("J-R11 RECEIVED");
        assertThat(clock("J-C12")).isEqualTo("J-R12 OBSERVED");
    }

    private static String clock(String category) {
        var clocks = ((Ingested.Accepted) J.take(J.record(J.category(category))))
                .record()
                .clocks();
        assertThat(clocks).hasSize(1);
        return clocks.get(0).rule() + " " + clocks.get(0).trigger();
    }

    @Test
    @CommitmentInPart("J-036")
    void whatObservesOneVisitorNeedsAConsentAndFiguresNameNobody() {
        assertThat(outcome(J.take(J.record(J.category("J-C20"))))).isEqualTo("ACCEPTED");
        var replay = Map.<String, Given>of("sessionReplay", Given.of(RecordSamples.FILE));
        var moves = Map.<String, Given>of("mouseMovements", new Given.Sequence(List.of(Given.of("1,2"))));
        for (var observed : List.of(replay, moves)) {
            assertThat(outcome(J.take(Shown.with(J, "J-C20", observed)))).isEqualTo("CONSENT_REQUIRED");
        }
        var named = J.record(J.category("J-C20"));
        var visitor = Map.of(
                "kind", Given.of("VISITOR"), "identifier", Given.of("EMAIL"), "value", Given.of("anna@example.com"));
        named.put("subjects", new Given.Sequence(List.of(new Given.Members(Map.copyOf(visitor)))));
        assertThat(outcome(J.take(named))).isEqualTo("FORBIDDEN_FIELD");
    }

    @Test
    @CommitmentInPart({"J-090", "J-120"})
    void contentIsStudiedAfterAnOptInWithoutWhatTellsWhoSomebodyIs() {
        var studies = Actor.job(TENANT, Set.of("J-P12", "J-P14", "J-P20"));
        assertThat(J.ask(READ, studies, "J-C12", "J-P12")).isEqualTo("YES");
        assertThat(J.ask(READ, studies, "J-C12", "J-P14")).isEqualTo("PURPOSE_NOT_ALLOWED");
        assertThat(J.ask(READ, studies, "J-C12", "J-P20")).isEqualTo("INSTRUCTION_MISSING");
        var chosen = J.entrusting(new Entrustment(9, "h", 4, Map.of("J-A06", 5), Map.of("J-P20", 8), Map.of()));
        assertThat(Shown.fields(chosen, studies, "J-C12", "J-P20"))
                .containsExactly("network", "text", "mentionedBrand", "observedAt");
        assertThat(Shown.fields(chosen, studies, "J-C11", "J-P20"))
                .containsExactly("network", "body", "receivedAt", "tags");
        var text = Map.<String, Given>of("text", Given.of("Ask anna@example.com or +49 40 12345678"));
        assertThat(Shown.of(chosen, studies, Shown.with(chosen, "J-C12", text), "J-P20"))
                .containsEntry("text", "Ask *** or ***");
    }
}

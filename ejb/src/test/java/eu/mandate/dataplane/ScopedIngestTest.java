package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.FieldDuty;
import eu.mandate.dataplane.domain.decision.PermissionCheck;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.Sight;
import eu.mandate.dataplane.domain.ingest.IngestGate;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.dataplane.domain.record.RecordSubject;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.kernel.domain.Code;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.visibility.domain.CategoryVisibility;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.GrantedPermission;
import eu.mandate.visibility.domain.OwnGrant;
import eu.mandate.visibility.domain.RecordScope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weiban's two applications: only members in range, only fields of permissions that stand, sensitive ones by own grant only. */
class ScopedIngestTest {
    private static final Service W = Service.of("weiban");
    private static final OwnGrant SENSITIVE = new OwnGrant("SELF_BUILT", "SB_MEMBER_SENSITIVE");
    private static final Belonging INSIDE = new Belonging(11, 3, null, null);
    private static final RecordScope DESK =
            RecordScope.of(new CompiledRange.Lists(Set.of(3), false, Set.of(), Set.of()));

    @Test
    @CommitmentInPart("W-040")
    void nothingComesInWithoutAnAuthorisation() {
        var none = Sight.ofMany(category -> new CategoryVisibility(RecordScope.NONE, Set.of(), true, null));
        assertThat(code(taken(none, "W-C07"))).isEqualTo(Code.PERMISSION_NOT_GRANTED);
    }

    @Test
    @CommitmentInPart("W-045")
    void nothingComesInOutsideOfTheRange() {
        var gate = gate(sight(DESK));
        assertThat(gate.place(accepted(gate, "W-C07"), INSIDE, Set.of())).isInstanceOf(Ingested.Accepted.class);
        for (var outside :
                List.of(Belonging.NOWHERE, new Belonging(11, 4, null, null), new Belonging(11, null, null, null))) {
            var refused = gate.place(accepted(gate, "W-C07"), outside, Set.of());
            assertThat(code(refused)).isEqualTo(Code.PERMISSION_NOT_GRANTED);
        }
    }

    @Test
    void aRecordAboutADepartmentComesInWhereTheDepartmentIsInRange() {
        var gate = gate(sight(DESK));
        assertThat(gate.place(accepted(gate, "W-C03"), new Belonging(null, null, 3, null), Set.of()))
                .isInstanceOf(Ingested.Accepted.class);
        assertThat(code(gate.place(accepted(gate, "W-C03"), new Belonging(null, null, 4, null), Set.of())))
                .isEqualTo(Code.PERMISSION_NOT_GRANTED);
    }

    @Test
    @CommitmentInPart("W-048")
    void whatTheMemberDidNotGrantIsLeftOutAndFindsNobody() {
        var gate = gate(sight(DESK));
        var accepted = accepted(gate, "W-C07");
        var without = (Ingested.Accepted) gate.place(accepted, INSIDE, Set.of());
        assertThat(without.record().values()).containsOnlyKeys("userid", "memberName", "jobInformation");
        assertThat(without.withheld())
                .containsExactly("address", "avatar", "email", "externalQrCode", "gender", "mobile");
        assertThat(without.record().subjects())
                .as("an address that is not kept is not found by either")
                .extracting(RecordSubject::role)
                .doesNotContain(RecordSubject.Role.BY_FIELD, RecordSubject.Role.MENTIONED);
        var with = (Ingested.Accepted) gate.place(accepted, INSIDE, Set.of(SENSITIVE));
        assertThat(with.record().values()).hasSize(9);
        assertThat(with.withheld()).isEmpty();
    }

    /** Each field of each permission, present with it and absent without. */
    @ParameterizedTest
    @CsvSource({
        "CONTACTS_BASIC_READ, W-C04",
        "MEMBER_SENSITIVE, W-C04",
        "CONTACTS_BASIC_READ, W-C03",
        "ENTERPRISE_CUSTOMER, W-C05",
        "ENTERPRISE_CUSTOMER, W-C06",
        "SB_MEMBER, W-C07",
        "SB_MEMBER_SENSITIVE, W-C07",
        "SB_CUSTOMER, W-C08"
    })
    void eachPermissionGivesItsFieldsAndNoOthers(String permission, String category) {
        var rule = W.profile().permissions().stream()
                .filter(one -> one.permission().equals(permission))
                .findFirst()
                .orElseThrow();
        var given = rule.fields().stream()
                .filter(field -> field.startsWith(category + "."))
                .map(field -> field.substring(field.indexOf('.') + 1))
                .collect(Collectors.toSet());
        var only = Set.of(new GrantedPermission(rule.app(), permission, rule.ownGrant()));
        var sight = Sight.ofMany(code -> new CategoryVisibility(DESK, only, true, 8));
        var duties = ((Decision.Yes) decided(sight, category)).duties();
        for (var field : W.category(category).fields()) {
            var duty = duties.field(field.key());
            if (!given.contains(field.key())) assertThat(duty.code()).isEqualTo(Code.PERMISSION_NOT_GRANTED);
            else if (rule.ownGrant()) assertThat(duty.grant().permission()).isEqualTo(permission);
            else assertThat(duty).isEqualTo(FieldDuty.SHOWN);
        }
        var nothing = Sight.ofMany(code -> new CategoryVisibility(DESK, Set.of(), true, 8));
        assertThat(decided(nothing, category).allowed()).isFalse();
    }

    @Test
    void aFieldUnderAnOwnGrantIsUsedInNoQueryAndShownInRecordsOfThoseWhoGranted() {
        var many = ((Decision.Yes) decided(sight(DESK), "W-C07")).duties();
        assertThat(many.field("mobile").usable()).isFalse();
        assertThat(many.field("mobile").hidden()).isFalse();
        var one = Sight.ofOne(visible(DESK), INSIDE.place(null), Set.of(SENSITIVE));
        assertThat(((Decision.Yes) decided(one, "W-C07")).duties().field("mobile"))
                .isEqualTo(FieldDuty.SHOWN);
        var other = Sight.ofOne(visible(DESK), INSIDE.place(null), Set.of());
        assertThat(((Decision.Yes) decided(other, "W-C07"))
                        .duties()
                        .field("mobile")
                        .code())
                .isEqualTo(Code.PERMISSION_NOT_GRANTED);
    }

    @Test
    void theEnvelopeSaysWhoIsResponsibleElseTheFieldDoes() {
        var gate = gate(sight(DESK));
        var record = W.record(W.category("W-C07"));
        record.put("system", Given.of("wecom"));
        record.put("fields", new Given.Members(Map.of("userid", Given.of("u1"))));
        assertThat(((Ingested.Accepted) gate.take(new Given.Members(record)))
                        .place()
                        .member())
                .hasToString("ExternalKey[source=wecom, id=u1]");
        record.put("member", new Given.Members(Map.of("source", Given.of("hr"), "externalId", Given.of("p-7"))));
        record.put("collection", Given.of("page"));
        var place = ((Ingested.Accepted) gate.take(new Given.Members(record))).place();
        assertThat(place.member()).hasToString("ExternalKey[source=hr, id=p-7]");
        assertThat(place.collection()).isEqualTo("page");
    }

    @Test
    void aPartThatNoRecordHasIsNamed() {
        var record = W.record(W.category("W-C07"));
        record.put("departement", Given.of("sales"));
        var refused = (Ingested.Refused) gate(sight(DESK)).take(new Given.Members(record));
        assertThat(refused.errors()).extracting("pointer").containsExactly("/departement");
    }

    private static Decision decided(Sight sight, String category) {
        var question = Question.of(Action.READ, Service.manager(), Service.TENANT, category, "W-P06/SERVICE")
                .at(Service.NOON);
        return DecisionPoint.standard().with(new PermissionCheck(sight)).decide(question, W.situation());
    }

    private static Sight sight(RecordScope scope) {
        return Sight.ofMany(visible(scope));
    }

    private static Function<String, CategoryVisibility> visible(RecordScope scope) {
        var all = W.profile().permissions().stream()
                .filter(rule -> Set.of("THIRD_PARTY", "SELF_BUILT").contains(rule.app()))
                .map(rule -> new GrantedPermission(rule.app(), rule.permission(), rule.ownGrant()))
                .collect(Collectors.toSet());
        return category -> new CategoryVisibility(scope, all, true, 8);
    }

    private static IngestGate gate(Sight sight) {
        return W.gate(sight);
    }

    private static Ingested taken(Sight sight, String category) {
        return gate(sight).take(new Given.Members(W.record(W.category(category))));
    }

    private static Ingested.Accepted accepted(IngestGate gate, String category) {
        return (Ingested.Accepted) gate.take(new Given.Members(W.record(W.category(category))));
    }

    private static Code code(Ingested ingested) {
        return ((Ingested.Refused) ingested).code();
    }
}

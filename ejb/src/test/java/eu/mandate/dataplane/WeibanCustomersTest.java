package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.domain.mask.CustomerPseudonyms;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.mask.Showing;
import eu.mandate.dataplane.domain.query.Operator;
import eu.mandate.dataplane.domain.query.QueryRules;
import eu.mandate.dataplane.domain.query.RecordQuery;
import eu.mandate.dataplane.domain.query.RecordQuery.Condition;
import eu.mandate.dataplane.domain.query.RecordQuery.Order;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Identifiers of customers as they come out. */
class WeibanCustomersTest {
    private static final Service W = Service.of("weiban");
    private static final ReadingContext CONTEXT = new ReadingContext("CN", new HashingKey(new byte[HashingKey.LENGTH]));

    @Test
    @CommitmentInPart("W-049")
    void onePersonHasOnePseudonymInAnOrganisationAndAnotherInEachOther() {
        var first = pseudonyms("W-C08", 1);
        assertThat(first.has("userid")).isTrue();
        assertThat(first.has("unionID")).isTrue();
        assertThat(first.has("name")).isFalse();
        assertThat(first.of("oX1"))
                .matches("[0-9a-f]{32}")
                .isEqualTo(pseudonyms("W-C15", 1).of("oX1"));
        assertThat(first.of("oX1")).isNotEqualTo(pseudonyms("W-C08", 2).of("oX1"));
        assertThat(first.of("oX1")).isNotEqualTo(first.of("oX2"));
        assertThat(first.of(null)).isNull();
    }

    @Test
    void numbersOfOtherRecordsStayAsTheyAre() {
        assertThat(pseudonyms("W-C13", 1).any()).isFalse();
    }

    @Test
    @CommitmentInPart("W-049")
    void whatComesOutAsAPseudonymIsAskedByOnlyAsAWhole() {
        var category = W.category("W-C08");
        var rules = new QueryRules(category, Duties.NONE, CONTEXT);
        var whole = query(List.of(new Condition("unionID", Operator.IS, "oX1")), "oX1", List.of());
        assertThat(rules.check(whole).texts()).contains("name").doesNotContain("userid", "unionID");
        refused(() -> rules.check(query(List.of(new Condition("unionID", Operator.STARTS, "oX")), "", List.of())));
        refused(() -> rules.check(query(List.of(), "", List.of(new Order("userid", false)))));
        refused(() -> rules.check(query(List.of(), "", List.of(new Order("externalId", true)))));
        refused(() -> rules.group("unionID"));
        assertThat(rules.corrected("unionID").key()).isEqualTo("unionID");
    }

    @Test
    @CommitmentInPart("W-049")
    void everyAnswerHasThePseudonyms() {
        var category = W.category("W-C08");
        var showing = new Showing(category, Projection.of(category, Duties.NONE, List.of()), CONTEXT);
        var pseudonym = pseudonyms("W-C08", 0).of("oX1");
        assertThat(showing.one("unionID", new FieldValue.Words("oX1"))).isEqualTo(pseudonym);
        assertThat(showing.one("name", new FieldValue.Words("oX1"))).isEqualTo("oX1");
        assertThat(showing.number("oX1")).isEqualTo(pseudonym);
    }

    private static RecordQuery query(List<Condition> conditions, String words, List<Order> order) {
        return new RecordQuery(conditions, words, order, List.of(), SliceRequest.first());
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo("query-pseudonym"));
    }

    private static CustomerPseudonyms pseudonyms(String category, int secret) {
        var key = new byte[HashingKey.LENGTH];
        key[0] = (byte) secret;
        return new CustomerPseudonyms(W.category(category), new HashingKey(key));
    }
}

package eu.mandate.kernel.domain.prohibited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log keeps reasons, so nothing that is kept nowhere may stand in one. */
class ProhibitedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"the card 4111 1111 1111 1111 was charged", "password: hunter2hunter2 does not work"})
    void aReasonWithACardOrACredentialIsRefusedAndNotRepeated(String reason) {
        assertThatThrownBy(() -> ProhibitedText.refuse("/reason", reason))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.FORBIDDEN_FIELD);
                    assertThat(refusal.errors().get(0).pointer()).isEqualTo("/reason");
                    assertThat(refusal.toString()).doesNotContain("4111", "hunter2");
                });
    }

    @Test
    void anyOtherReasonAndNoneAreLetThrough() {
        assertThatCode(() -> ProhibitedText.refuse("/reason", "the customer asks where the parcel 20261122-0815 is"))
                .doesNotThrowAnyException();
        assertThatCode(() -> ProhibitedText.refuse("/reason", null)).doesNotThrowAnyException();
    }
}

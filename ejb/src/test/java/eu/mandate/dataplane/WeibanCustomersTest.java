package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.domain.mask.CustomerPseudonyms;
import eu.mandate.testing.CommitmentInPart;
import org.junit.jupiter.api.Test;

/** Identifiers of customers in files. */
class WeibanCustomersTest {
    private static final Service W = Service.of("weiban");

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

    private static CustomerPseudonyms pseudonyms(String category, int secret) {
        var key = new byte[HashingKey.LENGTH];
        key[0] = (byte) secret;
        return new CustomerPseudonyms(W.category(category), new HashingKey(key));
    }
}

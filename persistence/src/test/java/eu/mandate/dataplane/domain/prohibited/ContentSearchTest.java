package eu.mandate.dataplane.domain.prohibited;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.kernel.domain.prohibited.ContentKind;
import eu.mandate.kernel.domain.prohibited.FieldNature;
import eu.mandate.testing.Commitment;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not come in is found in numbers and lists, too. */
class ContentSearchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "-4111111111111111",
                "4111111111111111.0",
                "4111111111111111.000000000000",
                "41111111111111110e-1",
                "4.111111111111111e15"
            })
    @Commitment("I-29")
    void aNumberOfACardIsOneHoweverItIsWritten(String figure) {
        var number = new Given.Figure(new BigDecimal(figure));
        assertThat(ContentSearch.in(number, FieldNature.ORDINARY))
                .extracting(ContentSearch.Place::kind)
                .containsExactly(ContentKind.CARD_NUMBER);
        assertThat(ContentSearch.in(new Given.Sequence(List.of(number)), FieldNature.ORDINARY))
                .extracting(ContentSearch.Place::pointer)
                .containsExactly("/0");
    }

    @Test
    void otherNumbersAreLeftAlone() {
        for (var figure : List.of("0", "0.000", "12.50", "1e400", "1e-400", "41111111111111.11", "4111111111111112")) {
            assertThat(ContentSearch.in(new Given.Figure(new BigDecimal(figure)), FieldNature.ORDINARY))
                    .as(figure)
                    .isEmpty();
        }
    }
}

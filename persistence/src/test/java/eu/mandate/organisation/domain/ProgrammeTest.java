package eu.mandate.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {

    @ParameterizedTest
    @CsvSource({
        "Free, false",
        "free plan, false",
        "Free (beta), false",
        "30-day trial, false",
        "免费版, false",
        "试用, false",
        "Kostenlos, false",
        "Business, true",
        "Freedom, true",
        "专业版, true",
        "Team of freelancers, true"
    })
    void aPlanThatIsNotPaidForSaysSoInItsName(String plan, boolean paid) {
        assertThat(new Programme(plan, 4, "Travel", List.of("J-A06")).paid()).isEqualTo(paid);
    }
}

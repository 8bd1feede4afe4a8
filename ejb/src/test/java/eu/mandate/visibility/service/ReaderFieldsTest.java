package eu.mandate.visibility.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.visibility.domain.reader.ReaderChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which fields come with the records of a scope. */
class ReaderFieldsTest {

    @Test
    void theFieldsOfACategoryComeButForSealedOnesAndThoseNeverTakenIn() {
        var profile = Profiles.of("juwaitong");
        assertThat(ReaderChange.fields(profile, List.of("J-C11")))
                .contains("J-C11.body", "J-C11.sender")
                .allMatch(field -> field.startsWith("J-C11."));
        var all = profile.categories().stream().map(DataCategory::code).toList();
        assertThat(ReaderChange.fields(profile, all)).isNotEmpty().noneMatch(field -> field.endsWith("Token"));
        assertThat(ReaderChange.fields(profile, List.of())).isEmpty();
    }
}

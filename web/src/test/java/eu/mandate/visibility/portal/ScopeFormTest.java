package eu.mandate.visibility.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is chosen for an application before it is instructed. */
class ScopeFormTest {
    private static final AppAuthorisation EVERYBODY = new AppAuthorisation(
            "APP",
            "ww-1",
            null,
            List.of("A", "B"),
            new PeopleChoice(true, true, PeopleNames.NOBODY, PeopleNames.NOBODY),
            null);

    @Test
    void aPermissionOfAScopeForTheWholeOrganisationIsLeftOutWithOneClick() {
        var form = new ScopeForm();
        form.fill(EVERYBODY);
        form.without("A");
        assertThat(form.choice("APP").permissions()).containsExactly("B");
        assertThat(form.choice("APP").people()).isEqualTo(EVERYBODY.people());
    }

    @Test
    void whoChoosesTheWholeOrganisationAnewConfirmsItAnew() {
        var form = new ScopeForm();
        form.fill(EVERYBODY);
        assertThat(form.choice("APP").people().everybodyConfirmed()).isFalse();
    }
}

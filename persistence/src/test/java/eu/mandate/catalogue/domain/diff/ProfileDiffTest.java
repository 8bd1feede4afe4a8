package eu.mandate.catalogue.domain.diff;

import static eu.mandate.catalogue.domain.ProfileParts.because;
import static eu.mandate.catalogue.domain.ProfileParts.days;
import static eu.mandate.catalogue.domain.ProfileParts.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.ProfileFixture;
import eu.mandate.catalogue.domain.RecordEdit;
import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProfileDiffTest {

    private final ServiceProfile before = ProfileFixture.harbourDesk();

    @Test
    void aProfileDoesNotDifferFromItself() {
        assertThat(ProfileDiff.between(before, before)).isEmpty();
    }

    @Test
    void anotherNumberOfTheVersionIsNoChange() {
        assertThat(ProfileDiff.between(before, RecordEdit.set(before, "/version", "2.0")))
                .isEmpty();
    }

    @Test
    void anotherOrderIsNoChange() {
        var shuffled = before;
        for (var register : List.of(
                "/categories",
                "/purposes",
                "/retention",
                "/rights",
                "/regimes",
                "/categories/H-C01/fields",
                "/purposes/H-P02/categories",
                "/rights/H-D-ACCESS/due",
                "/changeNotice/material",
                "/contacts",
                "/subjects")) {
            shuffled = RecordEdit.edit(shuffled, register, list -> shuffled((List<?>) list));
        }
        assertThat(shuffled).isNotEqualTo(before);
        assertThat(ProfileDiff.between(before, shuffled)).isEmpty();
    }

    private static List<?> shuffled(List<?> list) {
        var other = new ArrayList<>(list);
        Collections.shuffle(other, new Random(list.size()));
        if (other.equals(list)) Collections.reverse(other);
        return List.copyOf(other);
    }

    @Test
    void aPlaceIsToldByCodesHoweverTheRegisterIsOrdered() {
        var after = RecordEdit.edit(before, "/retention", list -> shuffled((List<?>) list));
        after = RecordEdit.set(after, "/retention/H-R01/period", days(60));
        assertThat(ProfileDiff.between(before, after)).singleElement().satisfies(change -> {
            assertThat(change.pointer()).isEqualTo("/retention/H-R01/period");
            assertThat(change.before()).isEqualTo("30 DAYS");
            assertThat(change.after()).isEqualTo("60 DAYS");
            assertThat(change.kind()).isEqualTo(ChangeClass.RETENTION);
            assertThat(change.direction()).isEqualTo(Direction.WIDER);
            assertThat(change.material()).isTrue();
            assertThat(change.why()).isEqualTo(text("Longer than before", "比以前更长"));
        });
    }

    @Test
    void aNewEntryIsOneChangeWithItsCodeAndName() {
        var like = RecordEdit.set(before.categories().get(0), "/code", "H-C09");
        var change = only(RecordEdit.append(before, "/categories", like));
        assertThat(change.pointer()).isEqualTo("/categories/H-C09");
        assertThat(change.before()).isNull();
        assertThat(change.after()).isEqualTo("H-C09 / Account of a user / 用户账户");
        assertThat(change.kind()).isEqualTo(ChangeClass.CATEGORY);
        assertThat(change.direction()).isEqualTo(Direction.WIDER);
    }

    @Test
    void otherWordsAreWordingAndNotMaterial() {
        var change = only(RecordEdit.set(before, "/purposes/H-P01/description/en", "Keep the account running"));
        assertThat(change.pointer()).isEqualTo("/purposes/H-P01/description");
        assertThat(change.kind()).isEqualTo(ChangeClass.WORDING);
        assertThat(change.direction()).isEqualTo(Direction.NEUTRAL);
        assertThat(change.material()).isFalse();
    }

    @Test
    void anotherPlaceInTheSourceIsWording() {
        var evidence = new Evidence(Origin.SOURCE, List.of(99), null);
        var change = only(RecordEdit.set(before, "/retention/H-R02/evidence", evidence));
        assertThat(change.kind()).isEqualTo(ChangeClass.WORDING);
    }

    @Test
    void aClassIsMaterialWhenTheRuleSaysSo() {
        var rule = List.of(ChangeClass.PURPOSE);
        var lenient = RecordEdit.set(before, "/changeNotice/material", rule);
        var after = RecordEdit.set(lenient, "/contacts/SUPPORT/required", false);
        assertThat(ProfileDiff.between(lenient, after)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeClass.CONTACT);
            assertThat(change.material()).isFalse();
        });
        assertThat(only(RecordEdit.set(before, "/contacts/SUPPORT/required", false))
                        .material())
                .isTrue();
    }

    @Test
    void aVersionCannotMakeLightOfItsOwnChanges() {
        var after = RecordEdit.set(before, "/changeNotice/material", List.of(ChangeClass.PURPOSE));
        after = RecordEdit.set(after, "/retention/H-R01/period", days(60));
        assertThat(ProfileDiff.between(before, after))
                .filteredOn(change -> change.kind() == ChangeClass.RETENTION)
                .singleElement()
                .matches(ProfileChange::material);
    }

    @Test
    void aTextThatIsReplacedIsOneChange() {
        var change = only(RecordEdit.set(before, "/changeNotice/prominentChannels", List.of(text("A letter", "信函"))));
        assertThat(change.before()).isEqualTo("Notice on the home page / 首页公告");
        assertThat(change.after()).isEqualTo("A letter / 信函");
        assertThat(change.kind()).isEqualTo(ChangeClass.CHANNEL);
    }

    @Test
    void elementsOfAListAreChangesOfTheirOwn() {
        var after = RecordEdit.set(before, "/purposes/H-P01/bases", List.of(LegalBasis.CONTRACT, LegalBasis.CONSENT));
        var change = only(after);
        assertThat(change.pointer()).isEqualTo("/purposes/H-P01/bases/CONSENT");
        assertThat(change.kind()).isEqualTo(ChangeClass.BASIS);
    }

    @Test
    void aSlashInANameIsEscaped() {
        var cookie = RecordEdit.set(before.cookies().get(0), "/name", "a/b");
        assertThat(only(RecordEdit.append(before, "/cookies", cookie)).pointer())
                .isEqualTo("/cookies/a~1b");
    }

    @Test
    void aListThatLimitsWidensWhenItIsEmptied() {
        assertThat(only(RecordEdit.set(before, "/purposes/H-P05/fields", List.of()))
                        .direction())
                .isEqualTo(Direction.WIDER);
        assertThat(only(RecordEdit.set(before, "/staffRoles/SUPPORT/purposes", List.of()))
                        .direction())
                .isEqualTo(Direction.WIDER);
        assertThat(only(RecordEdit.set(before, "/purposes/H-P01/fields", List.of("H-C01.name")))
                        .direction())
                .isEqualTo(Direction.NARROWER);
        assertThat(only(RecordEdit.append(before, "/purposes/H-P05/fields", "H-C01.name"))
                        .direction())
                .isEqualTo(Direction.WIDER);
    }

    @Test
    void aLimitThatComesOrGoesHasADirection() {
        var ceiling = new Limit(days(90), null, because());
        assertThat(only(RecordEdit.set(before, "/retention/H-R01/ceiling", ceiling))
                        .direction())
                .isEqualTo(Direction.NARROWER);
        assertThat(only(RecordEdit.set(before, "/retention/H-R01/floor", ceiling))
                        .direction())
                .isEqualTo(Direction.WIDER);
        assertThat(only(RecordEdit.set(before, "/retention/H-R02/ceiling", null))
                        .direction())
                .isEqualTo(Direction.WIDER);
    }

    private ProfileChange only(ServiceProfile after) {
        var changes = ProfileDiff.between(before, after);
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }
}

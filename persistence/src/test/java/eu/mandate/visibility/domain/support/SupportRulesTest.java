package eu.mandate.visibility.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.catalogue.domain.ProfileFixture;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What may be asked for, what binds, and what an assignment is good for. */
class SupportRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final SupportRules rules = new SupportRules(ProfileFixture.harbourDesk(), Set.of(Role.SUPPORT));

    @Test
    void onlyWhatTheGridGivesTheRoleMayBeAskedFor() {
        var profile = ProfileFixture.harbourDesk();
        var given = profile.staffRoles().stream()
                .filter(rule -> rule.role().equals("SUPPORT"))
                .flatMap(rule -> rule.categories().stream())
                .toList();
        assertThat(rules.grid()).isNotEmpty().containsExactlyInAnyOrderElementsOf(given);
        assertThat(new SupportRules(profile, Set.of()).grid()).isEmpty();
        var purpose = rules.purposes().get(0);
        assertThat(rules.faults(purpose.code(), List.of("NO-SUCH")))
                .extracting(Violation::pointer, Violation::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/categories/0", "support-category-not-in-grid"));
    }

    @Test
    void aPurposeHasToBeRegisteredForEachCategory() {
        var category = rules.grid().iterator().next();
        assertThat(rules.faults("NO-SUCH", List.of(category)))
                .extracting(Violation::reason)
                .containsExactly("support-purpose-unknown");
        for (var purpose : ProfileFixture.harbourDesk().purposes()) {
            if (purpose.categories().contains(category)) continue;
            assertThat(rules.faults(purpose.code(), List.of(category)))
                    .extracting(Violation::reason)
                    .containsExactly("support-category-not-for-purpose");
        }
    }

    @Test
    void whatTheGridGivesIsAskedForWithThePurposesOfTheGridOnly() {
        assertThat(rules.purposes()).extracting("code").containsExactly("H-P01");
        for (var purpose : List.of("H-P05", "H-P07")) {
            assertThat(rules.faults(purpose, List.of("H-C01")))
                    .extracting(Violation::pointer, Violation::reason)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("/categories/0", "support-purpose-not-in-grid"));
        }
        assertThat(rules.faults("H-P01", List.of("H-C01"))).isEmpty();
    }

    @Test
    void whatTheGridDoesNotGiveIsRefusedBeforeWhatThePurposeDoesNotCover() {
        assertRefused(Code.ROLE_NOT_ALLOWED, "H-P01", "H-C04");
        assertRefused(Code.ROLE_NOT_ALLOWED, "H-P03", "H-C04");
        assertRefused(Code.ROLE_NOT_ALLOWED, "H-P07", "H-C01");
        assertRefused(Code.PURPOSE_NOT_ALLOWED, "H-P03", "H-C01");
        assertRefused(Code.PURPOSE_NOT_ALLOWED, "NO-SUCH", "H-C01");
        rules.insist("H-P01", List.of("H-C01"));
    }

    private void assertRefused(Code code, String purpose, String category) {
        assertThatThrownBy(() -> rules.insist(purpose, List.of(category)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aBondHoldsOnItsLastDayAndNotAfter() {
        var bond = new StaffBond(TODAY, "2026-11", TODAY);
        assertThat(bond.undertaken(TODAY)).isTrue();
        assertThat(bond.trained(TODAY)).isTrue();
        assertThat(bond.undertaken(TODAY.plusDays(1))).isFalse();
        assertThat(bond.trained(TODAY.plusDays(1))).isFalse();
        assertThat(bond.acknowledged("2026-11")).isTrue();
        assertThat(bond.acknowledged("2026-12")).as("a new edition").isFalse();
        assertThat(bond.acknowledged(null)).as("none was issued").isFalse();
        assertThat(StaffBond.NONE.acknowledged(null)).isFalse();
        assertThat(StaffBond.NONE.undertaken(TODAY)).isFalse();
    }

    @Test
    void anAssignmentIsGoodForItsCategoriesWhileItIsInForce() {
        var wish = wish(List.of("J-C01"), 8);
        var inForce = new SupportGrant(wish, Set.of(Role.SUPPORT), true);
        assertThat(inForce.assignment("J-C01")).isEqualTo("CASE-1");
        assertThat(inForce.assignment("J-C02")).isNull();
        assertThat(inForce.assignment(null)).isNull();
        assertThat(new SupportGrant(wish, Set.of(Role.SUPPORT), false).assignment("J-C01"))
                .isNull();
    }

    @Test
    void aWishLastsAtMostThreeDaysAndNamesSomething() {
        assertThatThrownBy(() -> wish(List.of("J-C01"), 73)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> wish(List.of("J-C01"), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> wish(List.of(), 8)).isInstanceOf(IllegalArgumentException.class);
        assertThat(wish(List.of("J-C01"), 72).names(new UUID(1, 1))).isTrue();
    }

    private static SupportWish wish(List<String> categories, int hours) {
        return new SupportWish("J-P02", categories, List.of(), "The user asked for help.", "CASE-1", hours);
    }
}

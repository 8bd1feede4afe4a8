package eu.mandate.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.kernel.domain.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecoveryRulesTest {

    @Test
    void aSpaceDisposesOfAnAccountThatBelongsToItAlone() {
        assertThatCode(() -> RecoveryRules.spaceDecides(MembershipStatus.ACTIVE, false))
                .doesNotThrowAnyException();
    }

    @Test
    void anAccountThatOpensAnotherSpaceIsNobodysAlone() {
        assertThat(refusal(() -> RecoveryRules.spaceDecides(MembershipStatus.ACTIVE, true)))
                .isEqualTo("reset-elsewhere");
    }

    @Test
    void whoIsNoMemberNowGetsNoLink() {
        for (var status : new MembershipStatus[] {MembershipStatus.INVITED, MembershipStatus.DISABLED}) {
            assertThat(refusal(() -> RecoveryRules.spaceDecides(status, false))).isEqualTo("reset-not-member");
        }
    }

    @Test
    void nobodyGetsRoundTheirOwnPassword() {
        var one = new UserId(UUID.randomUUID());
        assertThat(refusal(() -> RecoveryRules.notThemself(one, one))).isEqualTo("reset-self");
        assertThatCode(() -> RecoveryRules.notThemself(one, new UserId(UUID.randomUUID())))
                .doesNotThrowAnyException();
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).reason();
    }
}

package eu.mandate.audit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void findsTheRefusalInsideWhatTheContainerThrows() {
        var refusal = Refusal.of(Code.ON_HOLD, "held");
        assertThat(Outcome.of(new EJBException(new IllegalStateException(refusal)), false, "GET"))
                .contains(new Outcome(refusal, 409));
    }

    @Test
    void readsADeniedCallAsAMissingRole() {
        var outcome = Outcome.of(new EJBAccessException("denied"), false, "GET").orElseThrow();
        assertThat(outcome.refusal().code()).isEqualTo(Code.ROLE_NOT_ALLOWED);
    }

    @Test
    void readsALostRaceAsAConflict() {
        var outcome = Outcome.of(lostRace(), false, "PUT").orElseThrow();
        assertThat(outcome.refusal().code()).isEqualTo(Code.CONFLICT);
    }

    @Test
    void readsALostRaceAsAFailedPreconditionWhenTheClientNamedAVersion() {
        var outcome = Outcome.of(lostRace(), true, "PUT").orElseThrow();
        assertThat(outcome.refusal().code()).isEqualTo(Code.PRECONDITION_FAILED);
        assertThat(outcome.status()).isEqualTo(412);
    }

    @Test
    void leavesOtherConflictsAloneWhenTheClientNamedAVersion() {
        var outcome = Outcome.of(Refusal.of(Code.CONFLICT, "already-member"), true, "PUT")
                .orElseThrow();
        assertThat(outcome.refusal().code()).isEqualTo(Code.CONFLICT);
    }

    @Test
    void findsNoRefusalInAFaultOfTheProgram() {
        assertThat(Outcome.of(new EJBException(new NullPointerException()), false, "GET"))
                .isEmpty();
    }

    @Test
    void endsOnACauseThatLeadsBackToItself() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(Outcome.of(one, false, "GET")).isEmpty();
    }

    private static EJBException lostRace() {
        return new EJBException(new OptimisticLockException("changed"));
    }
}

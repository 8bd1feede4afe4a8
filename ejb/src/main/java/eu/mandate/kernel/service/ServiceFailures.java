package eu.mandate.kernel.service;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.store.StatementRefusal;
import eu.mandate.kernel.store.StoreOutage;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import java.util.stream.Stream;

/** What the container throws around a service, read as the refusal that was meant; the edges share this reading. */
public final class ServiceFailures {

    private static final int DEEPEST = 20;

    private ServiceFailures() {}

    /** Empty when the failure is a fault of the program or of its surroundings, not a "no" of the business. */
    public static Optional<Refusal> asRefusal(Throwable failure) {
        return causes(failure)
                .map(ServiceFailures::meaning)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether the database is what fails, and for a while: the same call may succeed later. */
    public static boolean outage(Throwable failure) {
        return causes(failure).anyMatch(StoreOutage::is);
    }

    private static Optional<Refusal> meaning(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
            return Optional.of(Refusal.of(Code.ROLE_NOT_ALLOWED, "role-missing"));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(Refusal.of(Code.CONFLICT, "changed-meanwhile"));
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return Optional.of(ConstraintViolations.refusal(invalid.getConstraintViolations()));
        }
        return StatementRefusal.of(cause);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}

package eu.mandate.kernel.service;

import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;

/** Bean Validation of command records before any service sees them. */
@ApplicationScoped
public class RecordValidation {

    @Inject
    Validator validator;

    /** @throws Refusal VALIDATION with one finding per broken constraint */
    public void check(Object command) {
        var broken = validator.validate(command);
        if (!broken.isEmpty()) throw ConstraintViolations.refusal(broken);
    }
}

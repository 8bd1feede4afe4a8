package eu.mandate.catalogue.service;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.entity.Processor;
import eu.mandate.tenant.entity.Processors;
import eu.mandate.tenant.service.OperatorScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which vendor an operator's call is about. */
@ApplicationScoped
public class VendorScope {

    @Inject
    OperatorScope operators;

    @Inject
    Processors processors;

    /** The vendor the operator is limited to; empty for an installation administrator. */
    public Optional<ProcessorId> limit() {
        return operators.processor();
    }

    /**
     * The vendor of a key.
     *
     * @param key may be null for an operator, who has only one
     * @throws Refusal VALIDATION {@code processor-required} when an installation administrator names none; NOT_FOUND for
     *     an unknown vendor and for another than the operator's own alike
     */
    public ProcessorId named(String key) {
        var limit = limit();
        if (key == null || key.isBlank()) {
            return limit.orElseThrow(() -> Refusal.invalid("/processor", "processor-required"));
        }
        return processors
                .find(key)
                .map(Processor::id)
                .filter(found -> limit.isEmpty() || limit.get().equals(found))
                .orElseThrow(() -> Refusal.notFound("processor", key));
    }
}

package eu.mandate.identity.domain;

import eu.mandate.tenant.domain.ProcessorView;

/**
 * A fresh processor.
 *
 * @param invitationLink one-time address for the processor's first operator, good for seven days
 */
public record CreatedProcessor(ProcessorView processor, String invitationLink) {}

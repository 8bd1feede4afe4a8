package eu.mandate.tenant.service;

/** Says whether changes are possible at all; asked at the end of every service call that changed something. */
@FunctionalInterface
public interface ChangeBarrier {
    /** @throws eu.mandate.kernel.domain.Refusal when nothing may be changed at present; it rolls the change back */
    void insist();
}

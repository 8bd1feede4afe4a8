package eu.mandate.agreement.domain;

/**
 * Whether the vendor may process on behalf of the organisation at all (Art. 28(3) GDPR).
 *
 * @param inForce whether an agreement was accepted
 * @param agreement the one that binds, or null
 */
public record AgreementInForce(boolean inForce, AgreementView agreement) {

    /** @param agreement null for none */
    public static AgreementInForce of(AgreementView agreement) {
        return new AgreementInForce(agreement != null, agreement);
    }
}

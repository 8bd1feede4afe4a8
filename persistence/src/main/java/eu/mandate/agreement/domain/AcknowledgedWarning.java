package eu.mandate.agreement.domain;

/**
 * A warning that stood when the agreement was issued and was acknowledged by the issuer.
 *
 * @param rule its id
 * @param path where in the snapshot, a JSON pointer
 * @param en the warning in English
 * @param zh the same in simplified Chinese
 */
public record AcknowledgedWarning(String rule, String path, String en, String zh) {

    /** The warning of a finding. */
    public static AcknowledgedWarning of(RuleFinding finding) {
        return new AcknowledgedWarning(finding.rule(), finding.path(), finding.en(), finding.zh());
    }
}

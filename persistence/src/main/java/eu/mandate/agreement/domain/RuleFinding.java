package eu.mandate.agreement.domain;

import eu.mandate.kernel.domain.Finding;

/**
 * Why an agreement cannot be issued, or what has to be acknowledged before it is.
 *
 * @param rule id, R01 to R52
 * @param severity whether it refuses or warns
 * @param annex the annex or body part it stands in
 * @param path where in the snapshot: a JSON pointer, list steps by key
 * @param value the value found, or null
 * @param why the provisions
 * @param owner who mends it
 * @param en what is wrong, in English
 * @param zh what is wrong, in Chinese
 * @param page address of the portal page where it is mended, or null where only the vendor can
 */
public record RuleFinding(
        String rule,
        Severity severity,
        String annex,
        String path,
        String value,
        String why,
        Owner owner,
        String en,
        String zh,
        String page)
        implements Finding {

    /** What a finding does. */
    public enum Severity {
        REFUSES,
        WARNS
    }

    /** Who can mend it. */
    public enum Owner {
        CUSTOMER,
        VENDOR
    }
}

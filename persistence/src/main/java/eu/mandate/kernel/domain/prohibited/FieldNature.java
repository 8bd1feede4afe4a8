package eu.mandate.kernel.domain.prohibited;

/**
 * What a field is for, as far as detection depends on it.
 *
 * @param payment about payments: any number with a right check digit counts, and numbers of bank accounts
 * @param secret provided for a credential, which is kept under encryption or as a hash only
 * @param biometric close to biometrics: only words, no number at all
 */
public record FieldNature(boolean payment, boolean secret, boolean biometric) {

    /** Of anything else. */
    public static final FieldNature ORDINARY = new FieldNature(false, false, false);
}

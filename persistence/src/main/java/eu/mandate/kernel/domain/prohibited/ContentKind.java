package eu.mandate.kernel.domain.prohibited;

/** What is looked for. */
public enum ContentKind {
    /** The number of a payment card, or in a field about payments of any account. */
    CARD_NUMBER("prohibited-card-number"),
    /** A password, a one-time code, a security code of a card, a key or a token. */
    CREDENTIAL("prohibited-credential"),
    /** Measurements of a face, a finger, a voice or an iris. */
    BIOMETRIC_TEMPLATE("prohibited-biometric-template"),
    /** The number of a mainland Chinese identity card; only masked, where texts are masked. */
    IDENTITY_NUMBER("prohibited-identity-number");

    private final String reason;

    ContentKind(String reason) {
        this.reason = reason;
    }

    /** Key of the text that says what to do. */
    public String reason() {
        return reason;
    }
}

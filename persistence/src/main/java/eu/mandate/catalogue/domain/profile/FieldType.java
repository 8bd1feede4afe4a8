package eu.mandate.catalogue.domain.profile;

/** What a field holds; of a hash only the hash of the value is ever kept. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    NUMBER,
    AMOUNT,
    DATE,
    TIME,
    YES_NO,
    LIST,
    FILE,
    IP_ADDRESS,
    LINK,
    EMAIL,
    PHONE,
    HASH,
    SECRET
}

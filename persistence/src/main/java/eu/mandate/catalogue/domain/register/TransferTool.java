package eu.mandate.catalogue.domain.register;

/** What allows data to go to another country. */
public enum TransferTool {
    /** No transfer takes place. */
    NONE,
    /** Decision of adequacy, with its reference (Art. 45 GDPR). */
    ADEQUACY,
    /** Standard clauses, controller to processor (Decision (EU) 2021/914). */
    SCC_MODULE_2,
    /** Standard clauses, processor to processor. */
    SCC_MODULE_3,
    /** Standard clauses with the United Kingdom's addendum. */
    UK_ADDENDUM,
    /** The United Kingdom's own agreement. */
    IDTA,
    /** Security assessment of the Chinese authority (PIPL Art. 38(1), 40). */
    CAC_ASSESSMENT,
    /** Standard contract of the Chinese authority (PIPL Art. 38(3)). */
    CAC_STANDARD_CONTRACT,
    /** Certification by an accredited body (PIPL Art. 38(2)). */
    CAC_CERTIFICATION,
    /** One of the exemptions from the three routes, with its reason. */
    CAC_EXEMPTION;

    /** Whether the standard clauses of the Commission are agreed, whose elections then have to be printed. */
    public boolean clauses() {
        return this == SCC_MODULE_2 || this == SCC_MODULE_3 || this == UK_ADDENDUM;
    }

    /** Whether it is one of the routes, or the exemption from them, that Chinese law knows. */
    public boolean chinese() {
        return ordinal() >= CAC_ASSESSMENT.ordinal();
    }

    /** Whether the law of the country of destination has to be assessed. */
    public boolean assessed() {
        return clauses() || this == IDTA || (chinese() && this != CAC_EXEMPTION);
    }
}

package eu.mandate.organisation.domain;

/** A language of the documents: English or simplified Chinese. */
public enum AgreementLanguage {
    EN,
    ZH
}

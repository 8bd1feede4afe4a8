package eu.mandate.calendar.domain;

/** Whose law counts the periods of a region. */
public enum Jurisdiction {
    /** Regulation (EEC, Euratom) No 1182/71, with the public holidays of one member state (Art. 2). */
    EU,
    /** The same Article 3, applied by Art. 4A UK GDPR and section 205(2) Data Protection Act 2018, by nation. */
    UK,
    /** Articles 200 to 204 of the Civil Code of the People's Republic of China. */
    CHINA
}

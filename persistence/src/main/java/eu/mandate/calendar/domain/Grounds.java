package eu.mandate.calendar.domain;

/** The provisions by which one jurisdiction counts days and months. */
record Grounds(Provision event, Provision days, Provision months, Provision lastDay) {

    private static final Grounds UNION = new Grounds(
            Provision.REGULATION_1182_3_1,
            Provision.REGULATION_1182_3_2_B,
            Provision.REGULATION_1182_3_2_C,
            Provision.REGULATION_1182_3_4);
    private static final Grounds KINGDOM =
            new Grounds(Provision.UK_3_1, Provision.UK_3_2_B, Provision.UK_3_2_C, Provision.UK_3_4);
    private static final Grounds PEOPLES_REPUBLIC = new Grounds(
            Provision.CIVIL_CODE_201, Provision.CIVIL_CODE_201, Provision.CIVIL_CODE_202, Provision.CIVIL_CODE_203);

    static Grounds of(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case EU -> UNION;
            case UK -> KINGDOM;
            case CHINA -> PEOPLES_REPUBLIC;
        };
    }
}

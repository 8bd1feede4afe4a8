package eu.mandate.agreement.rest;

/** Numbers of agreements as they stand in addresses. */
final class AgreementNumber {
    private AgreementNumber() {}

    /** Zero for what is no number: no agreement has it, and the caller's role is judged first. */
    static int of(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Integer.parseInt(text) : 0;
    }
}

package eu.mandate.instruction.rest;

/** Numbers of instructions as they stand in addresses. */
final class InstructionNumber {
    private InstructionNumber() {}

    /** Zero for what is no number: no instruction has it, and the caller's role is judged first. */
    static int of(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Integer.parseInt(text) : 0;
    }
}

package eu.mandate.dataplane.domain.file.format;

import java.util.function.Consumer;

/** Finds the strings among the bytes of a PDF: {@code (letters)} and {@code <numbers>} (ISO 32000-1, 7.3.4). */
final class PdfStrings {

    private static final int LONGEST = 1 << 15;
    private static final int OCTAL = 3;
    private static final String ESCAPES = "nrtbf";
    private static final String ESCAPED = "\n\r\t\b\f";

    private enum State {
        PLAIN,
        LETTERS,
        ESCAPE,
        OCTAL,
        ANGLE,
        NUMBERS
    }

    private final Consumer<String> strings;
    private final Consumer<Integer> apart;
    private final StringBuilder string = new StringBuilder();
    private State state = State.PLAIN;
    private int depth;
    private boolean row;
    private int digits;
    private int number;
    private boolean back;

    /** @param apart is told after a string how far the next one of a row is, or null when it is no row */
    PdfStrings(Consumer<String> strings, Consumer<Integer> apart) {
        this.strings = strings;
        this.apart = apart;
    }

    void take(int one) {
        switch (state) {
            case PLAIN -> plain(one);
            case LETTERS -> letter(one);
            case ESCAPE -> escape(one);
            case OCTAL -> octal(one);
            case ANGLE -> angle(one);
            case NUMBERS -> hexadecimal(one);
        }
        if (string.length() >= LONGEST) give();
    }

    void pause() {
        if (state != State.PLAIN) end();
        row = false;
        state = State.PLAIN;
        depth = 0;
    }

    private void plain(int one) {
        if (one >= '0' && one <= '9') {
            if (digits++ < 6) number = number * 10 + one - '0';
            return;
        }
        if (one == '.') {
            digits = 6;
            return;
        }
        if (row && digits > 0) apart.accept(back ? -number : number);
        digits = 0;
        number = 0;
        back = one == '-';
        if (one == '(') {
            state = State.LETTERS;
            depth = 1;
        } else if (one == '<') state = State.ANGLE;
        else if (one == '[') row = true;
        else if (one == ']') {
            row = false;
            apart.accept(null);
        }
    }

    private void letter(int one) {
        if (one == '\\') state = State.ESCAPE;
        else if (one == ')' && --depth == 0) end();
        else {
            if (one == '(') depth++;
            string.append((char) one);
        }
    }

    private void escape(int one) {
        state = State.LETTERS;
        if (one >= '0' && one <= '7') {
            number = one - '0';
            digits = 1;
            state = State.OCTAL;
        } else if (ESCAPES.indexOf(one) >= 0) string.append(ESCAPED.charAt(ESCAPES.indexOf(one)));
        else if (one != '\r' && one != '\n') string.append((char) one);
    }

    private void octal(int one) {
        if (digits < OCTAL && one >= '0' && one <= '7') {
            number = number * 8 + one - '0';
            digits++;
            return;
        }
        string.append((char) (number & 0xFF));
        state = State.LETTERS;
        letter(one);
    }

    private void angle(int one) {
        state = one == '<' ? State.PLAIN : State.NUMBERS;
        digits = 0;
        number = 0;
        if (one != '<') hexadecimal(one);
    }

    private void hexadecimal(int one) {
        var digit = Character.digit(one, 16);
        if (digit < 0 && one > ' ') {
            // A last digit that is missing is 0.
            if (digits == 1) string.append((char) (number << 4));
            end();
        } else if (digit >= 0) {
            number = number << 4 | digit;
            if (++digits < 2) return;
            string.append((char) (number & 0xFF));
            digits = 0;
            number = 0;
        }
    }

    private void end() {
        give();
        state = State.PLAIN;
        digits = 0;
        number = 0;
        back = false;
        if (!row) apart.accept(null);
    }

    private void give() {
        if (string.length() > 0) strings.accept(string.toString());
        string.setLength(0);
    }
}

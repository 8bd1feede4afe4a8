package eu.mandate.kernel.domain;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Every "no" of the business. It rolls the transaction back, reaches the edge unwrapped and is shown with a localised
 * text; it is no fault of the program and is not logged as one. It never crosses a process boundary, so its details are
 * not serialised.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Code code;
    private final String reason;
    private final transient List<Object> arguments;
    private final transient List<Violation> errors;
    private final transient List<? extends Finding> findings;

    private Refusal(
            Code code,
            String reason,
            List<Object> arguments,
            List<Violation> errors,
            List<? extends Finding> findings) {
        super(code + " " + reason, null, false, true);
        if (!KEY.matcher(reason).matches()) {
            throw new IllegalArgumentException("a reason is a kebab-case key: " + reason);
        }
        this.code = code;
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
        this.errors = List.copyOf(errors);
        this.findings = List.copyOf(findings);
    }

    /**
     * A refusal with one reason.
     *
     * @param code the outcome a client branches on
     * @param reason kebab-case key; the text's key is {@code refusal.<reason>}
     * @param arguments values for the text's placeholders; never personal data, never null
     */
    public static Refusal of(Code code, String reason, Object... arguments) {
        return new Refusal(requireNonNull(code), requireNonNull(reason), List.of(arguments), List.of(), List.of());
    }

    /**
     * The one answer for an unknown identifier and for somebody else's, so that existence stays hidden.
     *
     * @param kind kebab-case name of the thing looked for
     * @param id the identifier as the caller gave it; kept for the log, never part of the answer
     */
    public static Refusal notFound(String kind, Object id) {
        return of(Code.NOT_FOUND, "not-found", requireNonNull(kind), String.valueOf(id));
    }

    /** One malformed or missing input, named by its JSON pointer. */
    public static Refusal invalid(String pointer, String reason, Object... arguments) {
        return of(Code.VALIDATION, "invalid-input").with(Violation.of(pointer, reason, arguments));
    }

    /** The same refusal with further findings, in the order given. */
    public Refusal with(Violation... more) {
        var all = new ArrayList<>(errors);
        all.addAll(List.of(more));
        return new Refusal(code, reason, arguments, all, findings);
    }

    /** The same refusal with what rules found, in the order given; each is a record. */
    public Refusal withFindings(List<? extends Finding> found) {
        return new Refusal(code, reason, arguments, errors, found);
    }

    public Code code() {
        return code;
    }

    /** Key of the text shown: {@code refusal.<reason>}. */
    public String reason() {
        return reason;
    }

    /** Values for the text's placeholders, in order. */
    public List<Object> arguments() {
        return arguments;
    }

    /** What exactly is wrong with the input; empty when nothing can be pointed at. */
    public List<Violation> errors() {
        return errors;
    }

    /** What rules found wrong with what exists already; empty when the input alone is judged. */
    public List<? extends Finding> findings() {
        return findings;
    }
}

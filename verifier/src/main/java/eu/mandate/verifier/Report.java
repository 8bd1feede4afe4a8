package eu.mandate.verifier;

import eu.mandate.verifier.Finding.Where;
import eu.mandate.verifier.Verdict.Result;
import eu.mandate.verifier.form.Base64Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what becomes the verdict, in memory that does not grow with the file. */
final class Report {
    private static final int KEPT = 100;

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<Check, Result> checks = new EnumMap<>(Check.class);
    private final List<Finding> findings = new ArrayList<>();
    private long found;
    private Trust trust = Trust.NONE;

    Report() {
        for (var check : Check.values()) {
            checks.put(check, Result.NOT_CHECKED);
        }
    }

    void fact(String name, Object value) {
        facts.put(name, value);
    }

    /** The check was done to its end; it passed unless there are findings. */
    void done(Check check) {
        checks.merge(check, Result.PASSED, (before, now) -> before == Result.FAILED ? before : now);
    }

    boolean failed(Check check) {
        return checks.get(check) == Result.FAILED;
    }

    void trust(Trust reached) {
        trust = reached;
    }

    void add(Attack attack, Where where, String text) {
        add(new Finding(attack, where, null, null, text));
    }

    /** A finding about two hashes. */
    void add(Attack attack, Where where, byte[] expected, byte[] actual, String text) {
        add(new Finding(attack, where, Base64Text.of(expected), Base64Text.of(actual), text));
    }

    void add(Finding finding) {
        checks.put(finding.attack().check(), Result.FAILED);
        found++;
        if (findings.size() < KEPT) {
            findings.add(finding);
        }
    }

    Verdict verdict() {
        var broken = failed(Check.SIGNATURE) || failed(Check.CELL);
        return new Verdict(facts, checks, broken ? Trust.NONE : trust, List.copyOf(findings), found);
    }
}

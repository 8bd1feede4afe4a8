package eu.mandate.verifier;

import eu.mandate.verifier.Finding.Where;
import eu.mandate.verifier.form.DetailReader;
import eu.mandate.verifier.form.EntryReader;
import eu.mandate.verifier.form.Line;
import eu.mandate.verifier.tree.Sha256;

/** Compares details with what their entries commit to, and those that were erased with the erasures logged. */
final class DetailCheck {
    private final Sha256 sha256 = new Sha256();
    private final DetailReader reader = new DetailReader();
    private final byte[] hash = new byte[Sha256.LENGTH];
    private final Report report;
    private final ErasureCheck erasures;
    private long compared;

    DetailCheck(Report report) {
        this.report = report;
        this.erasures = new ErasureCheck(report);
    }

    /** @param detail salt and detail in base64 with a space between, or null */
    void entry(EntryReader entry, Line detail, Where where) {
        if (detail != null) {
            reader.decode(detail);
            reader.hash(sha256, hash);
            compare(entry, where);
        } else if (entry.detailed()) {
            erasures.gone(entry.id(), where);
        }
        if (entry.redaction()) {
            erasures.logged(detail == null ? null : reader.object(), where);
        }
    }

    private void compare(EntryReader entry, Where where) {
        compared++;
        if (!entry.detailed()) {
            report.add(Attack.DETAIL_ADDED, where, "The entry never had a detail.");
        } else if (!entry.commitsTo(hash)) {
            report.add(
                    Attack.DETAIL_CHANGED,
                    where,
                    entry.detail(),
                    hash,
                    "The detail is not the one the entry commits to.");
        }
    }

    void finish() {
        report.fact("detailsCompared", compared);
        erasures.finish();
        report.done(Check.DETAILS);
    }
}

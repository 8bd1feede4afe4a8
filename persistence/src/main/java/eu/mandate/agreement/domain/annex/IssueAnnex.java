package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.Issue;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.agreement.domain.body.Variables;
import eu.mandate.audit.domain.PublishedNote;
import eu.mandate.document.domain.Block.Fact;
import eu.mandate.document.domain.Block.Paragraph;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Annex X: the record of this issue, and how anybody verifies it. */
public final class IssueAnnex {

    private static final String SIGNATURE = "\u2014 ";

    private IssueAnnex() {}

    /**
     * The annex.
     *
     * @param contentHash SHA-256 of everything before this annex
     * @param changes what changed since the previous issue, one sentence each; empty for a first issue
     */
    public static Annex of(Snapshot snapshot, Issue issue, String contentHash, List<String> changes, Words words) {
        var sheet = new Sheet("X", words);
        var zone = ZoneId.of(snapshot.organisation().languages().timeZone());
        var facts = new ArrayList<Fact>();
        facts.add(sheet.fact("number", issue.label(snapshot.tenantKey())));
        facts.add(sheet.fact("template", issue.templateVersion()));
        facts.add(sheet.fact("issued-at", words.of(issue.issuedAt(), zone)));
        facts.add(sheet.fact("snapshot-at", words.of(snapshot.takenAt(), zone)));
        facts.add(sheet.fact("configuration-hash", issue.configurationHash()));
        facts.add(
                sheet.fact("profile", sheet.word("profile.value", snapshot.profileVersion(), snapshot.profileHash())));
        var previous = issue.previousNumber() == null ? null : snapshot.tenantKey() + "-" + issue.previousNumber();
        facts.add(sheet.fact("content-hash", contentHash));
        facts.add(sheet.fact("previous", previous, "previous.none"));
        facts.add(sheet.fact("languages", sheet.word("languages.value", Variables.prevailing(words))));
        facts.add(sheet.fact("pages", sheet.word("pages.value")));
        facts.add(sheet.fact("seal", sheet.word("seal.none")));
        facts.add(sheet.fact("verification", sheet.word("verification.value")));
        sheet.section("record").facts("record", facts);
        checkpoint(sheet, issue.checkpoint(), words, zone);
        sheet.section("changes");
        if (changes.isEmpty()) sheet.say(issue.previousNumber() == null ? "changes.first" : "changes.none");
        changes.forEach(change -> sheet.add(Paragraph.of(change)));
        instructions(sheet, snapshot, words);
        return sheet.done();
    }

    /** All lines of the note, so that it can be written down again from the printed page. */
    private static void checkpoint(Sheet sheet, PublishedNote latest, Words words, ZoneId zone) {
        sheet.section("checkpoint");
        if (latest == null) {
            sheet.say("checkpoint.none");
            return;
        }
        var facts = new ArrayList<Fact>();
        facts.add(sheet.fact("checkpoint.origin", latest.origin()));
        facts.add(sheet.fact("checkpoint.size", Long.toString(latest.size())));
        facts.add(sheet.fact("checkpoint.root", latest.root()));
        latest.note()
                .lines()
                .filter(line -> line.startsWith(SIGNATURE))
                .forEach(line -> facts.add(sheet.fact("checkpoint.signature", line)));
        latest.keys().forEach(key -> facts.add(sheet.fact("checkpoint.key", key)));
        facts.add(sheet.fact("checkpoint.published-at", words.of(latest.publishedAt(), zone)));
        sheet.facts("checkpoint", facts).say("checkpoint.use", latest.size());
    }

    private static void instructions(Sheet sheet, Snapshot snapshot, Words words) {
        var zone = ZoneId.of(snapshot.organisation().languages().timeZone());
        var rows = snapshot.instructions().stream()
                .map(one -> List.of(
                        Integer.toString(one.number()),
                        words.minute(one.effectiveFrom(), zone),
                        words.chinese() ? one.textZh() : one.textEn()))
                .toList();
        sheet.section("instructions");
        if (rows.isEmpty()) sheet.say("instructions.none");
        else sheet.table("instructions", List.of("number", "from", "text"), List.of(10, 22, 68), rows);
    }
}

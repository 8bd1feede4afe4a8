package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.agreement.domain.body.Variables;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Purpose;
import java.util.List;

/** Annex II: what is processed for the customer, why and how long (opening words of Art. 28(3) GDPR). */
public final class DescriptionAnnex {

    private final Snapshot snapshot;
    private final Entrusted entrusted;
    private final EntrustedData data;
    private final Words words;
    private final Sheet sheet;

    private DescriptionAnnex(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.entrusted = Entrusted.of(snapshot);
        this.data = new EntrustedData(snapshot, words);
        this.words = words;
        this.sheet = new Sheet("II", words);
    }

    /** The annex. */
    public static Annex of(Snapshot snapshot, Words words) {
        var annex = new DescriptionAnnex(snapshot, words);
        annex.service();
        annex.activities();
        annex.purposes();
        annex.subjects();
        annex.categories();
        annex.sensitive();
        annex.circumstances();
        return annex.sheet.done();
    }

    private void service() {
        var programme = snapshot.organisation().programme();
        sheet.section("service")
                .facts(
                        "service",
                        List.of(
                                sheet.fact(
                                        "service.name",
                                        words.of(snapshot.profile().name())),
                                sheet.fact("service.profile", snapshot.profileVersion()),
                                sheet.fact("service.plan", programme.plan()),
                                sheet.fact("service.information", programme.information()),
                                sheet.fact("service.subject", subjectMatter())));
    }

    private String subjectMatter() {
        var activities = entrusted.activities().stream()
                .map(activity -> words.of(activity.name()))
                .toList();
        return sheet.word("service.subject.value", words.of(snapshot.profile().name()), words.series(activities));
    }

    private void activities() {
        sheet.section("activities")
                .table(
                        "activities",
                        List.of("code", "name", "operations"),
                        List.of(10, 34, 56),
                        entrusted.activities().stream().map(this::activity).toList());
    }

    private List<String> activity(ProcessingActivity activity) {
        var operations = activity.operations().stream()
                .map(operation -> words.operation(operation))
                .toList();
        return List.of(activity.code(), words.of(activity.name()), words.list(operations));
    }

    private void purposes() {
        sheet.section("purposes")
                .say("purposes.closed")
                .table(
                        "purposes",
                        List.of("code", "name", "activities", "categories"),
                        List.of(10, 58, 14, 18),
                        entrusted.purposes().stream().map(this::purpose).toList());
    }

    private List<String> purpose(Purpose purpose) {
        var activities = entrusted.activities().stream()
                .filter(activity -> activity.purposes().contains(purpose.code()))
                .map(ProcessingActivity::code)
                .toList();
        var name = words.of(purpose.name()) + Entrusted.operations(snapshot, purpose) + "\n"
                + words.of(purpose.description());
        return List.of(
                purpose.code(),
                purpose.optIn() ? name + "\n" + sheet.word("purposes.opt-in") : name,
                words.list(activities),
                words.list(
                        purpose.categories().stream().filter(this::isEntrusted).toList()));
    }

    /** A purpose may also serve the vendor's own activities, with categories that are no part of the agreement. */
    private boolean isEntrusted(String category) {
        return entrusted.categories().stream()
                .anyMatch(entrusted -> entrusted.code().equals(category));
    }

    private void subjects() {
        sheet.section("subjects").table("subjects", List.of("name", "categories"), List.of(40, 60), data.subjects());
    }

    private void categories() {
        sheet.section("categories")
                .table(
                        "categories",
                        List.of("code", "name", "fields", "sources"),
                        List.of(10, 32, 40, 18),
                        data.categories());
    }

    private void sensitive() {
        var fields = new SensitiveFields(snapshot, words);
        var rows = fields.rows();
        sheet.section("sensitive").say(fields.special() ? "sensitive.special" : "sensitive.no-special");
        if (rows.isEmpty()) sheet.say("sensitive.none");
        else {
            sheet.table("sensitive", List.of("category", "field", "kind", "safeguards"), List.of(20, 30, 22, 28), rows);
        }
        var forbidden = fields.forbidden();
        sheet.say("forbidden", forbidden.isEmpty() ? words.of("none") : words.series(forbidden));
    }

    private void circumstances() {
        var term = Variables.term(snapshot.organisation().contract(), words);
        sheet.section("circumstances")
                .facts(
                        "circumstances",
                        List.of(
                                sheet.fact("minors", words.of(Variables.minors(snapshot))),
                                sheet.fact("volume", volume()),
                                sheet.fact("frequency", sheet.word("frequency.value")),
                                sheet.fact("duration", sheet.word("duration.value", term)),
                                sheet.fact("profiling", sheet.word("profiling.none"))));
    }

    private String volume() {
        var size = snapshot.organisation().programme().teamSize();
        return size == null ? sheet.word("volume.unstated") : sheet.word("volume.value", size);
    }
}

package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.RegisterFacts.Location;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.DataLocation.Kind;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.document.domain.Block.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Annex V: where data rests, from where it is reached, and on what every transfer stands (Art. 28(3)(a), 44 to 49 GDPR). */
public final class PlacesAnnex {

    private final Snapshot snapshot;
    private final Words words;
    private final Codes codes;
    private final Sheet sheet;

    private PlacesAnnex(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        this.codes = new Codes(snapshot, words);
        this.sheet = new Sheet("V", words);
    }

    /** The annex. */
    public static Annex of(Snapshot snapshot, Words words) {
        var annex = new PlacesAnnex(snapshot, words);
        annex.storage();
        annex.backups();
        annex.access();
        annex.transfers();
        return annex.sheet.done();
    }

    private void storage() {
        var rows =
                Entrusted.of(snapshot).categories().stream().map(this::stored).toList();
        sheet.section("storage").table("storage", List.of("category", "places"), List.of(45, 55), rows);
    }

    private List<String> stored(DataCategory category) {
        var places = locations(Kind.STORAGE)
                .filter(place -> place.categories() == null
                        || place.categories().isEmpty()
                        || place.categories().contains(category.code()))
                .map(this::place)
                .collect(Collectors.joining("\n"));
        return List.of(codes.category(category), fleeting(category) ? sheet.word("storage.fleeting", places) : places);
    }

    private String place(DataLocation place) {
        return words.list(Stream.of(words.country(place.country()), place.region(), place.provider())
                .filter(Objects::nonNull)
                .toList());
    }

    /** Whether every rule lets the category live in the session that shows it and no longer. */
    private boolean fleeting(DataCategory category) {
        var rules = snapshot.profile().retention().stream()
                .filter(rule -> rule.categories().contains(category.code()))
                .toList();
        return !rules.isEmpty() && rules.stream().allMatch(rule -> rule.trigger() == RetentionTrigger.SESSION_ENDED);
    }

    private void backups() {
        var rows = locations(Kind.BACKUP)
                .map(place -> List.of(
                        words.pair(words.country(place.country()), place.region()),
                        place.provider(),
                        words.of("period.DAYS", place.backupDays())))
                .toList();
        sheet.section("backups").table("backups", List.of("place", "provider", "cycle"), List.of(45, 35, 20), rows);
    }

    private void access() {
        var entrusted = Entrusted.of(snapshot);
        var rows = locations(Kind.REMOTE_ACCESS)
                .filter(place -> entrusted.touches(place.categories()))
                .map(place -> List.of(
                        words.country(place.country()),
                        Lines.of(place.team(), place.provider()),
                        words.of(place.purpose()),
                        words.list(place.categories())))
                .toList();
        sheet.section("access");
        if (rows.isEmpty()) sheet.say("access.none");
        else {
            sheet.table("access", List.of("country", "team", "purpose", "categories"), List.of(16, 30, 34, 20), rows);
        }
    }

    private void transfers() {
        var flows = snapshot.registers().transfers().stream()
                .filter(flow -> flow.entry().tool() != TransferTool.NONE)
                .toList();
        sheet.section("transfers").say(flows.isEmpty() ? "transfers.none" : "transfers.intro");
        for (var flow : flows) {
            var title = sheet.word(
                    "transfers.from-to",
                    Transfers.exporter(snapshot, flow),
                    flow.entry().importer());
            sheet.heading("transfer-" + flow.key(), title).facts("transfer", transfer(flow.entry()));
        }
    }

    private List<Fact> transfer(Transfer flow) {
        var assessment = flow.assessmentReference() == null
                ? sheet.word("transfer.not-assessed")
                : sheet.word("transfer.assessed", flow.assessmentReference(), words.of(flow.assessedOn()));
        var facts = new ArrayList<Fact>(List.of(
                sheet.fact("transfer.country", words.country(flow.importerCountry())),
                sheet.fact("transfer.purpose", Lines.of(words.of(flow.purpose()), words.of(flow.frequency()))),
                sheet.fact("transfer.categories", codes.categories(flow.categories())),
                sheet.fact(
                        "transfer.tool",
                        words.list(Stream.of(words.of(flow.tool()), flow.reference())
                                .filter(Objects::nonNull)
                                .toList())),
                sheet.fact("transfer.authority", flow.authority(), "transfer.no-authority"),
                sheet.fact("transfer.assessment", assessment),
                sheet.fact("transfer.supplementary", words.of(flow.supplementaryMeasures()))));
        if (flow.tool().chinese()) facts.addAll(route(flow));
        return facts;
    }

    /** What Chinese law asks for beside the route itself: the reason of an exemption and the number of persons. */
    private List<Fact> route(Transfer flow) {
        var persons = flow.ordinaryPersons() == null || flow.sensitivePersons() == null
                ? sheet.word("transfer.persons.uncounted")
                : sheet.word("transfer.persons.value", flow.ordinaryPersons(), flow.sensitivePersons());
        return List.of(sheet.fact("transfer.exemption", flow.exemption()), sheet.fact("transfer.persons", persons));
    }

    private Stream<DataLocation> locations(Kind kind) {
        return snapshot.registers().locations().stream()
                .map(Location::entry)
                .filter(location -> location.kind() == kind);
    }
}

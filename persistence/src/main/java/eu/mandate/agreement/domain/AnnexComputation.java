package eu.mandate.agreement.domain;

import eu.mandate.agreement.domain.annex.ContactsAnnex;
import eu.mandate.agreement.domain.annex.DescriptionAnnex;
import eu.mandate.agreement.domain.annex.EntrustmentAnnex;
import eu.mandate.agreement.domain.annex.MeasuresAnnex;
import eu.mandate.agreement.domain.annex.PartiesAnnex;
import eu.mandate.agreement.domain.annex.PlacesAnnex;
import eu.mandate.agreement.domain.annex.RetentionAnnex;
import eu.mandate.agreement.domain.annex.ScopesAnnex;
import eu.mandate.agreement.domain.annex.SubProcessorsAnnex;
import eu.mandate.catalogue.domain.profile.Regime;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The annexes of an agreement: a pure function of one frozen snapshot. Annex X is added when the document is issued. */
public final class AnnexComputation {

    private static final List<Source> SOURCES = List.of(
            new Source(AnnexComputation::parties, PartiesAnnex::of),
            new Source(AnnexComputation::description, DescriptionAnnex::of),
            new Source(AnnexComputation::terms, MeasuresAnnex::of),
            new Source(given -> true, SubProcessorsAnnex::of),
            new Source(AnnexComputation::programme, PlacesAnnex::of),
            new Source(given -> programme(given) && terms(given), RetentionAnnex::of),
            new Source(given -> true, ScopesAnnex::of),
            new Source(AnnexComputation::contacts, ContactsAnnex::of),
            new Source(AnnexComputation::entrustment, EntrustmentAnnex::of, true));

    private AnnexComputation() {}

    /** Annexes I to VIII of a snapshot that no rule refuses, and Annex IX where Chinese law asks for it. */
    public static List<Annex> of(Snapshot snapshot, Words words) {
        return SOURCES.stream()
                .filter(source -> !source.chinese() || chinese(snapshot))
                .map(source -> source.annex().apply(snapshot, words))
                .toList();
    }

    /** Those annexes that what is stated so far already gives; what is missing is told by the rules. */
    public static List<Annex> possible(Snapshot snapshot, Words words) {
        return SOURCES.stream()
                .filter(source -> source.given().test(snapshot))
                .map(source -> source.annex().apply(snapshot, words))
                .toList();
    }

    private static boolean chinese(Snapshot snapshot) {
        var regimes = snapshot.organisation().regimes();
        return regimes != null && regimes.regimes().contains(Regime.PIPL);
    }

    private static boolean entrustment(Snapshot snapshot) {
        return chinese(snapshot)
                && snapshot.organisation().identity() != null
                && description(snapshot)
                && terms(snapshot);
    }

    private static boolean parties(Snapshot snapshot) {
        var organisation = snapshot.organisation();
        return Stream.of(
                                organisation.identity(),
                                organisation.regimes(),
                                organisation.officer(),
                                organisation.contract(),
                                organisation.languages())
                        .noneMatch(Objects::isNull)
                && !snapshot.registers().entities().isEmpty();
    }

    private static boolean description(Snapshot snapshot) {
        var organisation = snapshot.organisation();
        return organisation.programme() != null && organisation.contract() != null && organisation.minors() != null;
    }

    private static boolean programme(Snapshot snapshot) {
        return snapshot.organisation().programme() != null;
    }

    private static boolean terms(Snapshot snapshot) {
        return snapshot.registers().terms() != null;
    }

    private static boolean contacts(Snapshot snapshot) {
        return terms(snapshot) && snapshot.organisation().languages() != null;
    }

    /** An annex, what must be given before it can be computed, and whether it belongs to Chinese law alone. */
    private record Source(Predicate<Snapshot> given, BiFunction<Snapshot, Words, Annex> annex, boolean chinese) {

        Source(Predicate<Snapshot> given, BiFunction<Snapshot, Words, Annex> annex) {
            this(given, annex, false);
        }
    }
}

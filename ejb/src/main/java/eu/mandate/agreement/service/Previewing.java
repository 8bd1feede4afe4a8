package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.AgreementPart;
import eu.mandate.agreement.domain.AgreementPreview;
import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.AnnexComputation;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.SnapshotDifference;
import eu.mandate.agreement.store.JdbcAgreements;
import eu.mandate.kernel.json.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Shows what an agreement would say now. Nothing is kept. */
@ApplicationScoped
public class Previewing {

    @Inject
    JdbcAgreements agreements;

    @Inject
    Snapshots snapshots;

    @Inject
    AgreementJudge judge;

    @Inject
    Departures departures;

    @Inject
    Clock clock;

    /**
     * The preview at present.
     *
     * @param wanted null for the part that the organisation would usually have
     */
    AgreementPreview preview(AgreementPart wanted) {
        var last = agreements.last();
        var latest = last == 0 ? null : last;
        return snapshots
                .take(clock.instant())
                .map(snapshot -> preview(snapshot, part(wanted, snapshot), latest))
                .orElseGet(() -> new AgreementPreview(
                        tag(wanted),
                        List.of(),
                        false,
                        List.of(AgreementJudge.NO_SERVICE),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        latest));
    }

    private static String tag(AgreementPart wanted) {
        return (wanted == null ? AgreementPart.EUROPEAN : wanted).tag();
    }

    private static AgreementPart part(AgreementPart wanted, Snapshot snapshot) {
        return wanted == null ? AgreementPart.usual(snapshot.organisation()) : wanted;
    }

    private AgreementPreview preview(Snapshot snapshot, AgreementPart part, Integer latest) {
        var findings = judge.findings(snapshot, part, judge.context(snapshot, true));
        var organisation = snapshot.organisation();
        return new AgreementPreview(
                part.tag(),
                AgreementPart.offered(organisation).stream()
                        .map(AgreementPart::tag)
                        .toList(),
                findings.stream().noneMatch(RefusedAgreement::refuses),
                findings,
                AnnexComputation.possible(
                        part.view(snapshot), AgreementTexts.of(part).words()),
                organisation.identity() == null ? null : organisation.identity().organisationName(),
                organisation.programme() == null
                        ? null
                        : organisation.programme().information(),
                Hashes.of(Records.write(snapshot)),
                latest == null ? List.of() : changes(snapshot, latest),
                latest);
    }

    private List<SnapshotDifference> changes(Snapshot snapshot, int latest) {
        return departures.of(agreements.find(latest).orElseThrow(), snapshot);
    }
}

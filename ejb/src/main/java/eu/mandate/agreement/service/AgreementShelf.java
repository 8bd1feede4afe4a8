package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.AgreementFile;
import eu.mandate.agreement.domain.AgreementInForce;
import eu.mandate.agreement.domain.AgreementView;
import eu.mandate.agreement.domain.DocumentFormat;
import eu.mandate.agreement.domain.SnapshotDifference;
import eu.mandate.agreement.store.JdbcAgreements;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** Issued agreements, their files and what became of them. Nothing is recorded here. */
@ApplicationScoped
public class AgreementShelf {

    @Inject
    JdbcAgreements agreements;

    @Inject
    AgreementReading reading;

    @Inject
    Snapshots snapshots;

    @Inject
    Departures departures;

    @Inject
    Clock clock;

    /** One page, the latest first. */
    Slice<AgreementView> list(SliceRequest page) {
        var before = page.fromStart() ? Integer.MAX_VALUE : Cursor.number(page.cursor());
        var rows = agreements.before(before, page.limit() + 1);
        var slice = Slice.of(rows, page.limit(), last -> Cursor.of(Integer.toString(last.number())));
        return new Slice<>(reading.views(slice.items()), slice.next());
    }

    /** @throws Refusal NOT_FOUND */
    AgreementView view(int number) {
        return reading.view(number);
    }

    /** The agreement that binds, if one does. */
    AgreementInForce inForce() {
        return AgreementInForce.of(reading.inForce().map(reading::view).orElse(null));
    }

    /** @throws Refusal NOT_FOUND */
    List<SnapshotDifference> changes(int number) {
        var issued = reading.issued(number);
        return departures.of(issued, snapshots.take(clock.instant()).orElse(null));
    }

    /** @throws Refusal NOT_FOUND */
    AgreementFile document(int number, DocumentFormat format) {
        var label = reading.label(reading.issued(number).number());
        return switch (format) {
            case PDF ->
                new AgreementFile(
                        label + ".pdf",
                        "application/pdf",
                        agreements.file(number).orElseThrow());
            case JSON ->
                new AgreementFile(
                        label + "-snapshot.json",
                        "application/json",
                        agreements.snapshot(number).orElseThrow().getBytes(StandardCharsets.UTF_8));
        };
    }

    /** @throws Refusal NOT_FOUND; VALIDATION at {@code /language} */
    void expectLanguage(int number, String language) {
        var issued = reading.issued(number);
        if (!issued.language().equals(language)) {
            throw Refusal.invalid("/language", "language-not-issued", issued.language());
        }
    }
}

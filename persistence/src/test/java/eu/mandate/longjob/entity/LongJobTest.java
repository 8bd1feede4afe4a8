package eu.mandate.longjob.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.longjob.domain.FileFormat;
import eu.mandate.longjob.domain.LongJobFailure;
import eu.mandate.longjob.domain.LongJobOrder;
import eu.mandate.longjob.domain.LongJobState;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LongJobTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final UUID PERSON = new UUID(1, 1);
    private static final UUID NODE = new UUID(2, 2);
    private static final UUID OTHER_NODE = new UUID(3, 3);
    private static final String HASH = "0".repeat(64);

    private final LongJob job =
            new LongJob(new LongJobOrder(new UUID(9, 9), "audit-entries", FileFormat.CSV, "{}", PERSON, NOON));

    private LongJob done() {
        job.begin(NODE, NOON);
        job.progress(7, LongJob.PIECE + 1L);
        job.finish(HASH, DAY, NOON);
        return job;
    }

    private void assertRefused(Code code, Runnable call) {
        assertThat(catchThrowableOfType(Refusal.class, call::run).code()).isEqualTo(code);
    }

    @Test
    void anOrderWaitsAndBelongsToNobody() {
        assertThat(job.state()).isEqualTo(LongJobState.WAITING);
        assertThat(job.heldBy(NODE)).isFalse();
        assertThat(job.view().percent()).isZero();
    }

    @Test
    void onlyTheHolderOfTheLatestAttemptMayGoOn() {
        job.begin(NODE, NOON);
        assertThat(job.heldBy(NODE)).isTrue();
        job.begin(OTHER_NODE, NOON);
        assertThat(job.heldBy(NODE)).isFalse();
        assertThat(job.heldBy(OTHER_NODE)).isTrue();
    }

    @Test
    void anAttemptBeginsFromTheFirstRow() {
        job.begin(NODE, NOON);
        job.expect(10);
        job.progress(5, 500);
        assertThat(job.view().percent()).isEqualTo(50);
        job.begin(OTHER_NODE, NOON);
        assertThat(job.view().rowsDone()).isZero();
        assertThat(job.view().size()).isZero();
    }

    @Test
    void aFinishedJobHasAsManyRowsAsWereWritten() {
        job.begin(NODE, NOON);
        job.expect(10);
        job.progress(9, 900);
        job.finish(HASH, DAY, NOON);
        assertThat(job.view().rowsTotal()).isEqualTo(9);
    }

    @Test
    void aJobThatIsCutOffAgainAndAgainIsGivenUp() {
        for (var attempt = 0; attempt < LongJob.MOST_ATTEMPTS; attempt++) job.begin(NODE, NOON);
        assertThat(job.exhausted()).isTrue();
        assertThatThrownBy(() -> job.begin(NODE, NOON)).isInstanceOf(IllegalStateException.class);
        job.fail(LongJobFailure.INTERRUPTED, NOON);
        assertThat(job.view().failure()).isEqualTo("INTERRUPTED");
        assertThat(job.view().failureEn()).isNotBlank();
        assertThat(job.view().failureZh()).isNotBlank();
    }

    @Test
    void aJobThatIsGivenBackWaitsAgainWithoutHavingBeenTried() {
        job.begin(NODE, NOON);
        job.giveBack();
        assertThat(job.state()).isEqualTo(LongJobState.WAITING);
        assertThat(job.attempts()).isZero();
    }

    @Test
    void aFinishedJobHasItsFileUntilItsTime() {
        var file = done().file(NOON.plus(DAY).minusMillis(1));
        assertThat(file.name()).isEqualTo("audit-entries-20261122T120000Z.csv");
        assertThat(file.pieces()).isEqualTo(2);
        assertThat(file.sha256()).isEqualTo(HASH);
        assertRefused(Code.NOT_FOUND, () -> job.file(NOON.plus(DAY)));
        assertThat(job.view().percent()).isEqualTo(100);
    }

    @Test
    void anExpiredJobHasNoFileAndCannotBeCancelled() {
        done().expire();
        assertThat(job.view().fileName()).isNull();
        assertRefused(Code.NOT_FOUND, () -> job.file(NOON));
        assertRefused(Code.CONFLICT, () -> job.cancel(NOON));
    }

    @Test
    void aJobThatIsNotDoneHasNoFile() {
        assertRefused(Code.CONFLICT, () -> job.file(NOON));
        job.begin(NODE, NOON);
        assertRefused(Code.CONFLICT, () -> job.file(NOON));
        job.fail(LongJobFailure.FAULT, NOON);
        assertRefused(Code.CONFLICT, () -> job.file(NOON));
    }

    @Test
    void aJobIsCancelledOnce() {
        job.cancel(NOON);
        assertThat(job.open()).isFalse();
        assertRefused(Code.CONFLICT, () -> job.cancel(NOON));
        assertThatThrownBy(() -> job.begin(NODE, NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCancelledJobIsHeldByNobody() {
        job.begin(NODE, NOON);
        job.cancel(NOON);
        assertThat(job.heldBy(NODE)).isFalse();
        assertThatThrownBy(() -> job.finish(HASH, DAY, NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatHasEndedEndsNoSecondTime() {
        done();
        assertThatThrownBy(() -> job.fail(LongJobFailure.FAULT, NOON)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> job.finish(HASH, DAY, NOON)).isInstanceOf(IllegalStateException.class);
        job.cancel(NOON);
        assertThat(job.state()).isEqualTo(LongJobState.CANCELLED);
    }
}

package eu.mandate.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.verifier.Finding.Where;
import org.junit.jupiter.api.Test;

/** Each detail that is gone has the entry that says so, wherever the two stand. */
class ErasureCheckTest {
    private static final int MOST = 20_000;

    private final Report report = new Report();
    private final ErasureCheck erasures = new ErasureCheck(report);
    private long line;

    private void gone(String entry) {
        erasures.gone(entry, Where.entry(line, ++line));
    }

    private void logged(String entry) {
        erasures.logged(entry, Where.entry(line, ++line));
    }

    private Verdict verdict() {
        erasures.finish();
        return report.verdict();
    }

    @Test
    void anErasureIsLoggedBeforeOrBehindTheDetailThatIsGone() {
        gone("a");
        logged("b");
        logged("a");
        gone("b");
        assertThat(verdict().findings()).isEmpty();
        assertThat(report.verdict().facts()).containsEntry("erasuresPaired", true);
    }

    @Test
    void anErasureThatNamesNothingPairsWithNothing() {
        gone("a");
        logged(null);
        assertThat(verdict().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.attack()).isEqualTo(Attack.DETAIL_MISSING);
            assertThat(finding.where().from()).isZero();
        });
    }

    @Test
    void theFirstOfSeveralIsNamed() {
        logged("x");
        logged("y");
        gone("a");
        gone("b");
        assertThat(verdict().findings())
                .hasSize(2)
                .allMatch(finding -> finding.text().contains(": 2, the first one"));
        assertThat(report.verdict().findings())
                .extracting(finding -> finding.where().from())
                .containsExactly(2L, 0L);
    }

    @Test
    void whereTooManyWaitForTheirOtherHalfTheirNumbersAreCompared() {
        for (var entry = 0; entry <= MOST; entry++) gone("gone " + entry);
        for (var entry = 0; entry <= MOST; entry++) logged("logged " + entry);
        assertThat(verdict().findings()).isEmpty();
        assertThat(report.verdict().facts()).containsEntry("erasuresPaired", false);
        gone("one more");
        assertThat(verdict().findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.text()).isEqualTo("More details are missing than erasures were logged."));
    }
}

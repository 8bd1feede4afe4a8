package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ReadyOrganisation;
import eu.mandate.identity.domain.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two people of one organisation issue in the same moment: two numbers, no gap, nothing lost. */
class TwoIssuesAtOnceIT {
    private final IdentityDriver identity = new IdentityDriver();

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void twoIssuesGetTwoNumbersWithoutGap() throws Exception {
        var space = identity.tenant();
        ReadyOrganisation.state(space);
        var people =
                List.of(space.admin().api(), identity.member(space, Role.LEGAL).api());
        var together = new CyclicBarrier(people.size());
        var pool = Executors.newFixedThreadPool(people.size());
        var answers = new ArrayList<Answer>();
        try {
            var acts = people.stream()
                    .map(person -> (Callable<Answer>) () -> {
                        together.await();
                        return ReadyOrganisation.issue(person);
                    })
                    .toList();
            for (var done : pool.invokeAll(acts)) answers.add(done.get());
        } finally {
            pool.shutdown();
        }
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(201));
        assertThat(answers).extracting(answer -> answer.json().getInt("number")).containsExactlyInAnyOrder(1, 2);
        assertThat(identity.database()
                        .column(
                                "select number from agreement.agreement where tenant_id = ? order by number",
                                space.number()))
                .containsExactly("1", "2");
        assertThat(identity.database()
                        .number("select last_number from agreement.counter where tenant_id = ?", space.number()))
                .isEqualTo(2);
        assertThat(identity.database()
                        .column(
                                "select object_id from audit.entry where tenant_id = ? and action = 'agreement-issued'"
                                        + " order by object_id",
                                space.number()))
                .containsExactly("1", "2");
    }
}

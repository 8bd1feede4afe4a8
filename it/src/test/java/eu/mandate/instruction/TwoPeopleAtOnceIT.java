package eu.mandate.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.identity.domain.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people change settings at the same time: the ledger has no gap and no duplicate, and whoever lost is told. */
class TwoPeopleAtOnceIT {
    private static final int PEOPLE = 8;
    private static final int ROUNDS = 6;
    private static final List<String> PURPOSES =
            List.of("PRIVACY", "SECURITY_24X7", "BREACH", "INSTRUCTION", "SUB_PROCESSOR_NOTICE");

    private final IdentityDriver identity = new IdentityDriver();
    private final List<Api> people = new ArrayList<>();
    private Space space;

    @BeforeEach
    void open() {
        space = identity.tenant();
        for (var i = 0; i < PEOPLE; i++)
            people.add(identity.member(space, Role.LEGAL).api());
    }

    @AfterEach
    void close() {
        identity.close();
    }

    /** What each person does, all in the same moment. */
    private List<Answer> atOnce(PersonsAct act) throws Exception {
        var together = new CyclicBarrier(PEOPLE);
        var pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            var acts = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> (Callable<Answer>) () -> {
                        together.await();
                        return act.of(i, people.get(i));
                    })
                    .toList();
            var answers = new ArrayList<Answer>();
            for (var done : pool.invokeAll(acts)) answers.add(done.get());
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private interface PersonsAct {
        Answer of(int person, Api api);
    }

    private static long count(List<Answer> answers, int status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }

    private void assertLedgerHas(int instructions) {
        var numbers = identity.database()
                .column(
                        "select number from instruction.instruction where tenant_id = ? order by number",
                        space.number());
        var expected = IntStream.rangeClosed(1, instructions)
                .mapToObj(Integer::toString)
                .toList();
        assertThat(numbers).isEqualTo(expected);
        assertThat(identity.database()
                        .number("select last_number from instruction.ledger where tenant_id = ?", space.number()))
                .isEqualTo(instructions);
        assertThat(identity.database()
                        .column(
                                "select object_id from audit.entry where tenant_id = ? and action = 'instruction-given'"
                                        + " order by object_id::int",
                                space.number()))
                .as("one entry each")
                .isEqualTo(expected);
    }

    @Test
    void ofAllWhoChangeOneSettingOnTheSameStateOneWinsAndTheOthersAreTold() throws Exception {
        var latest = 0;
        for (var round = 1; round <= ROUNDS; round++) {
            int base = latest;
            var said = "round " + round;
            var answers = atOnce((i, api) -> Contacts.give(api, "PRIVACY", said + " person " + i, base));
            assertThat(count(answers, 201)).as(said).isEqualTo(1);
            assertThat(count(answers, 412)).as(said).isEqualTo(PEOPLE - 1L);
            latest = answers.stream()
                    .filter(answer -> answer.status() == 201)
                    .findFirst()
                    .orElseThrow()
                    .json()
                    .getInt("number");
            assertThat(latest).isEqualTo(round);
        }
        assertLedgerHas(ROUNDS);
    }

    @Test
    void allWhoChangeDifferentSettingsOrDoNotInsistGetNumbersWithoutGap() throws Exception {
        var numbers = new ArrayList<Integer>();
        for (var round = 0; round < ROUNDS; round++) {
            int now = round;
            var answers = atOnce(
                    (i, api) -> Contacts.give(api, PURPOSES.get(i % PURPOSES.size()), "round " + now + " person " + i));
            assertThat(count(answers, 201)).isEqualTo(PEOPLE);
            answers.forEach(answer -> numbers.add(answer.json().getInt("number")));
        }
        assertThat(numbers).doesNotHaveDuplicates();
        assertLedgerHas(PEOPLE * ROUNDS);
    }

    @Test
    void refusalsAmongThemLeaveNoGap() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            int now = round;
            var answers = atOnce((i, api) -> i % 2 == 0
                    ? Contacts.give(api, "PRIVACY", "round " + now + " person " + i)
                    : Contacts.give(api, "PRIVACY", "round " + now + " person " + i, 9_999));
            assertThat(count(answers, 201)).isEqualTo(PEOPLE / 2);
            assertThat(count(answers, 412)).isEqualTo(PEOPLE / 2);
        }
        assertLedgerHas(PEOPLE / 2 * ROUNDS);
    }

    @Test
    void oneInstructionIsWithdrawnOnce() throws Exception {
        Contacts.given(people.get(0), "PRIVACY", "Ada");
        var answers = atOnce((i, api) -> api.post("/instructions/1/withdraw", "{\"reason\":\"once\"}"));
        assertThat(count(answers, 201)).isEqualTo(1);
        assertThat(count(answers, 409)).isEqualTo(PEOPLE - 1L);
        assertLedgerHas(2);
    }
}

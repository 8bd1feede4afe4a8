package eu.mandate.killed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import jakarta.json.Json;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Instructions are given: what was answered is there, numbers have no gap, and nothing is there by half. */
final class Instructions implements Undertaking {
    private static final List<String> PURPOSES =
            List.of("PRIVACY", "SECURITY_24X7", "BREACH", "INSTRUCTION", "SUB_PROCESSOR_NOTICE");

    /** The transaction that wrote an instruction, held up at the entry of it. */
    private static final String HELD_UP = """
            select a.pid from pg_stat_activity a join pg_locks l using (pid)
            where l.relation = 'instruction.instruction'::regclass and l.mode = 'RowExclusiveLock' and l.granted
              and a.wait_event_type = 'Lock' and a.query like 'insert into audit.entry%'""";

    private final KilledInstallation installation;
    private final Journal journal;

    Instructions(KilledInstallation installation) {
        this.installation = installation;
        journal = new Journal(installation.folder().resolve("instructions"));
    }

    @Override
    public CompletableFuture<?> goOn() throws Exception {
        var before = journal.lines().size();
        var people = List.of(
                installation.api("TENANT_ADMIN"), installation.api("PRIVACY_MANAGER"), installation.api("LEGAL"));
        var all = CompletableFuture.allOf(people.stream().map(this::stream).toArray(CompletableFuture[]::new));
        journal.await(before + 20);
        return all;
    }

    private CompletableFuture<Void> stream(Api person) {
        var given = new AtomicInteger();
        return Stopped.of(() -> {
            var purpose = PURPOSES.get(given.getAndIncrement() % PURPOSES.size());
            note(give(person, purpose, "Person " + person.hashCode() + " " + given.get()));
        });
    }

    private void note(Answer answer) {
        if (answer.status() == 201) journal.note(Integer.toString(answer.json().getInt("number")));
    }

    /** One is given that is written and then waits for its entry, whose table somebody holds. */
    CompletableFuture<Answer> heldUp() throws Exception {
        var api = installation.api("TENANT_ADMIN");
        var call = CompletableFuture.supplyAsync(() -> give(api, "BREACH", "Nobody"));
        for (var i = 0; i < 3000; i++) {
            if (!installation.column(HELD_UP).isEmpty()) return call;
            if (call.isDone()) break;
            Thread.sleep(20);
        }
        throw new IllegalStateException("no instruction waits for its entry");
    }

    /** Numbers, entries and the counter tell the same story; what was answered is there; the next number is the next one. */
    @Override
    public void assertWhole() throws Exception {
        var last = assertNumbered();
        assertThat(installation.column("select number from instruction.instruction where text_en like '%Nobody%'"))
                .as("what was held up")
                .isEmpty();
        assertThat(journal.lines()).doesNotHaveDuplicates().allMatch(number -> Integer.parseInt(number) <= last);
        var next = give(installation.api("LEGAL"), "PRIVACY", "After start " + installation.starts());
        assertThat(next.json().getInt("number")).as(next.body()).isEqualTo(last + 1);
        note(next);
        assertNumbered();
    }

    private int assertNumbered() throws Exception {
        var numbers = installation.column(
                "select number from instruction.instruction" + KilledInstallation.OWN + " order by number");
        var expected = IntStream.rangeClosed(1, numbers.size())
                .mapToObj(Integer::toString)
                .toList();
        assertThat(numbers).isEqualTo(expected);
        assertThat(installation.column("select coalesce((select last_number from instruction.ledger"
                        + KilledInstallation.OWN + "), 0)"))
                .containsExactly(Integer.toString(numbers.size()));
        assertThat(installation.column("select object_id from audit.entry" + KilledInstallation.OWN
                        + " and action = 'instruction-given' order by object_id::int"))
                .as("one entry each")
                .isEqualTo(expected);
        assertThat(installation.column("select number from instruction.instruction where text_en = '' or text_zh = ''"))
                .isEmpty();
        return numbers.size();
    }

    private static Answer give(Api api, String purpose, String name) {
        var contact = Json.createObjectBuilder()
                .add("purpose", purpose)
                .add("name", name)
                .add("position", "Head of the desk")
                .add("email", "desk@ledger.example");
        return api.post("/instructions/contact", contact.build().toString());
    }
}

package eu.mandate.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Application and database are killed while everything goes on that may not be lost or half done: the story of the demo, reads
 * with their entries, records, instructions, an agreement and an export. Each of them has its journal outside of what is killed.
 */
class KilledIT {
    /** How often the streams are cut off; more take longer. */
    private static final int KILLS = Integer.getInteger("kills", 2);

    /** The seed is printed, so that a failure can be run again with {@code -Dseed}. */
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private static final List<KillPoint> STEPS = steps();

    @TempDir
    Path temporary;

    private final Random random = new Random(SEED);

    /** Once each in an order that differs from run to run, the random moment every other time. */
    private static List<KillPoint> steps() {
        var order = new Random(SEED);
        var named = new ArrayList<>(List.of(KillPoint.values()));
        named.remove(KillPoint.RANDOM);
        Collections.shuffle(named, order);
        var steps = new ArrayList<KillPoint>();
        named.forEach(step -> steps.addAll(List.of(step, KillPoint.RANDOM)));
        if (order.nextBoolean()) Collections.rotate(steps, 1);
        return steps;
    }

    @Test
    void killedAtAnyMomentWhatWasAnsweredIsThereOnceAndNothingIsThereByHalf() throws Exception {
        System.out.println("kills " + KILLS + ", seed " + SEED);
        try (var installation = new KilledInstallation(temporary)) {
            var story = new Story(installation);
            var reads = new Reads(installation);
            var deliveries = new Deliveries(installation);
            var instructions = new Instructions(installation);
            story.breakOff();
            installation.start();
            story.assertToldToItsEnd();
            for (Undertaking each : List.of(reads, deliveries)) each.assertWhole();
            killBetweenTheSteps(installation, instructions, List.of(reads, deliveries));
            installation.start();
            story.assertLeftAlone();
            var streams = List.of(reads, deliveries, instructions);
            for (Undertaking each : streams) each.assertWhole();
            for (var kill = 1; kill < KILLS; kill++) {
                killInTheStreams(installation, kill, streams);
                installation.start();
                for (Undertaking each : streams) each.assertWhole();
            }
            reads.assertGoesOn();
            deliveries.assertThereOnceAfterTheFileIsSentAgain();
            killInTheMiddleOfWhatTakesLong(installation);
        }
    }

    /** Instruction and counter are written, the entry is held up by a lock on its table: the server dies in between. */
    private static void killBetweenTheSteps(
            KilledInstallation installation, Instructions instructions, List<Undertaking> streams) throws Exception {
        var ends = new ArrayList<CompletableFuture<?>>();
        for (var each : streams) ends.add(each.goOn());
        try (var holder = installation.superuser()) {
            KillPoint.ENTRY.hold(holder);
            var held = instructions.heldUp();
            installation.kill(false);
            assertUnanswered(held);
        }
        for (var end : ends) end.join();
    }

    private void killInTheStreams(KilledInstallation installation, int kill, List<? extends Undertaking> streams)
            throws Exception {
        var databaseToo = kill % 2 == 1;
        var step = STEPS.get((kill - 1) % STEPS.size());
        System.out.println("kill " + (kill + 1) + ": " + step + (databaseToo ? ", and the database" : ""));
        var ends = new ArrayList<CompletableFuture<?>>();
        for (var each : streams) ends.add(each.goOn());
        try (var holder = installation.superuser()) {
            if (step == KillPoint.RANDOM) Thread.sleep(random.nextInt(400));
            else step.hold(holder);
            installation.kill(databaseToo);
            if (!databaseToo) step.letGo(holder);
        }
        for (var end : ends) end.join();
    }

    private static void killInTheMiddleOfWhatTakesLong(KilledInstallation installation) throws Exception {
        var export = new Export(installation);
        var issue = new Issue(installation);
        try (var holder = installation.superuser()) {
            export.heldUp(holder);
            var call = issue.rendering();
            installation.kill(false);
            assertUnanswered(call);
        }
        installation.start();
        issue.assertNothingOfItAndTheNextGetsTheNumber();
        export.assertMadeOnce();
    }

    private static void assertUnanswered(CompletableFuture<?> call) {
        assertThat(call.handle((answer, failure) -> failure != null).join())
                .as("no answer came")
                .isTrue();
    }
}

package eu.mandate.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.testing.Commitment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProfileTimelineTest {

    private static final Instant DAY_1 = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant DAY_2 = DAY_1.plusSeconds(86400);
    private static final Instant DAY_3 = DAY_2.plusSeconds(86400);

    private final PublishedVersion first = version("1", DAY_1, DAY_1);
    private final PublishedVersion second = version("2", DAY_1, DAY_2);
    private final PublishedVersion waiting = version("3", DAY_2, null);
    private final ProfileTimeline timeline = new ProfileTimeline(List.of(second, waiting, first));

    @Test
    @Commitment("J-004")
    void theVersionInForceIsDecidedByTheDayItTakesEffect() {
        assertThat(timeline.inForceAt(DAY_1.minusMillis(1))).isEmpty();
        assertThat(timeline.inForceAt(DAY_1)).contains(first);
        assertThat(timeline.inForceAt(DAY_2.minusMillis(1))).contains(first);
        assertThat(timeline.inForceAt(DAY_2)).contains(second);
        assertThat(timeline.inForceAt(DAY_3)).contains(second);
    }

    @Test
    void theStateFollowsTheClock() {
        assertThat(state(second, DAY_1)).isEqualTo(ProfileState.PUBLISHED);
        assertThat(state(second, DAY_2)).isEqualTo(ProfileState.IN_FORCE);
        assertThat(state(first, DAY_1)).isEqualTo(ProfileState.IN_FORCE);
        assertThat(state(first, DAY_2)).isEqualTo(ProfileState.SUPERSEDED);
        assertThat(state(waiting, DAY_3)).isEqualTo(ProfileState.PUBLISHED);
        assertThat(timeline.stateOf(UUID.randomUUID(), false, DAY_3)).isEqualTo(ProfileState.DRAFT);
    }

    @Test
    void aVersionEndsWhenTheNextOneBegins() {
        assertThat(timeline.supersededAt(first.id(), DAY_2.minusMillis(1))).isNull();
        assertThat(timeline.supersededAt(first.id(), DAY_3)).isEqualTo(DAY_2);
        assertThat(timeline.supersededAt(second.id(), DAY_3)).isNull();
        assertThat(timeline.supersededAt(waiting.id(), DAY_3)).isNull();
    }

    @Test
    void ofTwoThatBeginTogetherTheOnePublishedLaterHolds() {
        var hasty = version("4", DAY_2, DAY_3);
        var mended = version("5", DAY_3, DAY_3);
        var both = new ProfileTimeline(List.of(mended, first, hasty));
        assertThat(both.inForceAt(DAY_3)).contains(mended);
        assertThat(both.stateOf(hasty.id(), true, DAY_3)).isEqualTo(ProfileState.SUPERSEDED);
        assertThat(both.supersededAt(hasty.id(), DAY_3)).isEqualTo(DAY_3);
        assertThat(both.nextAfter(DAY_1)).contains(mended);
    }

    @Test
    void whatComesNextIsTheVersionThatWillHoldThen() {
        assertThat(timeline.nextAfter(DAY_1)).contains(second);
        assertThat(timeline.nextAfter(DAY_2)).isEmpty();
    }

    @Test
    void atMostOneVersionIsInForceWhateverTheOrderTheyWereWrittenIn() {
        var all = new ArrayList<>(List.of(first, second, version("6", DAY_2, DAY_2), version("7", DAY_3, DAY_3)));
        for (var round = 0; round < all.size(); round++) {
            Collections.rotate(all, 1);
            var rotated = new ProfileTimeline(all);
            assertThat(all.stream().filter(each -> rotated.stateOf(each.id(), true, DAY_3) == ProfileState.IN_FORCE))
                    .hasSize(1);
        }
    }

    private ProfileState state(PublishedVersion version, Instant now) {
        return timeline.stateOf(version.id(), true, now);
    }

    private static PublishedVersion version(String name, Instant published, Instant effective) {
        return new PublishedVersion(UUID.randomUUID(), name, "hash of " + name, published, effective);
    }
}

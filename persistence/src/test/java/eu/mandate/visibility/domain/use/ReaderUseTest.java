package eu.mandate.visibility.domain.use;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A read counts for every scope that means whoever read. */
class ReaderUseTest {
    private static final UUID MEMBERSHIP = new UUID(1, 1);
    private static final UUID MEMBER = new UUID(1, 2);
    private static final UUID GROUP = new UUID(1, 3);
    private static final KnownReader ANNA = new KnownReader(MEMBERSHIP, MEMBER, 7, Set.of(GROUP), Set.of());

    private final ReaderUse use = new ReaderUse();

    private boolean used(ReaderKind kind, UUID id, String... categories) {
        var scope = new ReaderScope("J-V-1", kind, id, Reach.ALL, List.of(), null);
        return use.uses(scope, List.of(categories));
    }

    @Test
    void aReadCountsForThePersonTheMemberAndTheirGroups() {
        use.add(ANNA, Set.of("J-C11"));
        assertThat(used(ReaderKind.PERSON, MEMBERSHIP, "J-C10", "J-C11")).isTrue();
        assertThat(used(ReaderKind.MEMBER, MEMBER, "J-C11")).isTrue();
        assertThat(used(ReaderKind.GROUP, GROUP, "J-C11")).isTrue();
    }

    @Test
    void aReadOfAnotherCategoryOrBySomebodyElseDoesNot() {
        use.add(ANNA, Set.of("J-C11"));
        assertThat(used(ReaderKind.PERSON, MEMBERSHIP, "J-C10")).isFalse();
        assertThat(used(ReaderKind.PERSON, MEMBER, "J-C11"))
                .as("an id of another kind")
                .isFalse();
        assertThat(used(ReaderKind.MEMBER, new UUID(2, 2), "J-C11")).isFalse();
    }

    @Test
    void whoeverHasNoAccountOrStandsInNoDirectoryCountsAsFarAsTheyAreKnown() {
        use.add(new KnownReader(MEMBERSHIP, null, null, Set.of(), Set.of()), Set.of("J-C11"));
        use.add(KnownReader.NOBODY, Set.of("J-C11"));
        assertThat(used(ReaderKind.PERSON, MEMBERSHIP, "J-C11")).isTrue();
        assertThat(used(ReaderKind.MEMBER, MEMBER, "J-C11")).isFalse();
    }
}

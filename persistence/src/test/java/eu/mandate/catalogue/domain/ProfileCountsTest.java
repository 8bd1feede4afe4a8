package eu.mandate.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileCountsTest {

    private final ProfileCounts counts = ProfileCounts.of(ProfileFixture.harbourDesk());

    @Test
    void countsTheEntriesOfEveryRegister() {
        assertThat(counts.byRegister())
                .containsEntry("categories", 6)
                .containsEntry("purposes", 7)
                .containsEntry("retention", 11)
                .containsEntry("rights", 8)
                .containsEntry("refusalGrounds", 1)
                .containsEntry("recipients", 2)
                .containsEntry("activities", 3)
                .containsEntry("noticeSections", 3)
                .containsEntry("resolutions", 1);
    }

    @Test
    void countsTheFieldsBehindTheCategories() {
        assertThat(counts.byRegister()).containsEntry("fields", 10);
        assertThat(counts.byRegister().keySet()).containsSequence("categories", "fields", "purposes");
    }

    @Test
    void countsListsOnly() {
        assertThat(counts.byRegister()).doesNotContainKeys("name", "minors", "storage", "version");
    }
}

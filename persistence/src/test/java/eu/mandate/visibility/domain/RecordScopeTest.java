package eu.mandate.visibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordScopeTest {
    private static final UUID ID = new UUID(0, 1);

    @Test
    void aRecordOfNobodyIsSeenOnlyWhereEverythingIs() {
        var nobodys = new RecordPlace(ID, null, null, null);
        assertThat(RecordScope.ALL.shows(nobodys)).isTrue();
        assertThat(RecordScope.of(new CompiledRange.All()).shows(nobodys)).isFalse();
        assertThat(RecordScope.NONE.shows(nobodys)).isFalse();
    }

    @Test
    void aRecordIsSeenWithThePersonOrTheDepartmentItIsAbout() {
        var scope = RecordScope.of(new CompiledRange.Lists(Set.of(3), false, Set.of(70), Set.of(31)));
        assertThat(scope.shows(new RecordPlace(ID, 3, 30, null))).isTrue();
        assertThat(scope.shows(new RecordPlace(ID, 3, 31, null))).isFalse();
        assertThat(scope.shows(new RecordPlace(ID, 5, 70, null))).isTrue();
        assertThat(scope.shows(new RecordPlace(ID, 3, null, null))).isTrue();
        assertThat(scope.shows(new RecordPlace(ID, 5, null, null))).isFalse();
    }

    @Test
    void onesOwnRecordIsSeenOnlyWhileItLiesInNoCollection() {
        var scope = RecordScope.ofCollections(Set.of("class 3"), 8);
        assertThat(scope.shows(new RecordPlace(ID, 1, 8, null))).isTrue();
        assertThat(scope.shows(new RecordPlace(ID, 1, 9, null))).isFalse();
        assertThat(scope.shows(new RecordPlace(ID, 1, 9, "class 3"))).isTrue();
        assertThat(scope.shows(new RecordPlace(ID, 1, 8, "class 4"))).isFalse();
        assertThat(RecordScope.ofCollections(Set.of(), null).isEmpty()).isTrue();
    }

    @Test
    void anApprovalShowsTheRecordsItNames() {
        var scope = RecordScope.ofRecords(Set.of(ID));
        assertThat(scope.shows(new RecordPlace(ID, null, null, "any"))).isTrue();
        assertThat(scope.shows(new RecordPlace(new UUID(0, 2), null, null, "any")))
                .isFalse();
    }
}

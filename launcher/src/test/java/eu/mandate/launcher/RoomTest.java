package eu.mandate.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
    @TempDir
    Path data;

    @Test
    void aFirstStartNeedsRoomForTheServerTheDatabaseAndItsPrograms() {
        assertThatThrownBy(() -> Room.insist(data, true, 339))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("339 MB are free, 340 MB are needed")
                .hasMessageContaining("Make room on that disk, or choose another folder with --data.");
        assertThatCode(() -> Room.insist(data, true, 340)).doesNotThrowAnyException();
    }

    @Test
    void aLaterOneNeedsLessAndOneWithAnExternalDatabaseLeast() throws Exception {
        assertThatCode(() -> Room.insist(data, false, 180)).doesNotThrowAnyException();
        Files.createDirectory(data.resolve("postgresql"));
        Files.createDirectory(data.resolve("database"));
        assertThatCode(() -> Room.insist(data, true, 212)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Room.insist(data, true, 211)).hasMessageContaining("212 MB are needed");
    }

    @Test
    void whateverFailsOnAFullDiskFailsForWantOfRoom() {
        var failure = new StartFailure("the database did not start");
        assertThat(Room.reason(data, failure, 1)).isSameAs(failure);
        assertThat(Room.reason(data, failure, 0))
                .hasMessageContaining("There is no room")
                .hasMessageContaining("the database did not start");
    }
}

package eu.mandate.dataplane;

import static eu.mandate.dataplane.domain.file.Handmade.EOI;
import static eu.mandate.dataplane.domain.file.Handmade.JFIF;
import static eu.mandate.dataplane.domain.file.Handmade.SCAN;
import static eu.mandate.dataplane.domain.file.Handmade.SOI;
import static eu.mandate.dataplane.domain.file.Handmade.TABLES;
import static eu.mandate.dataplane.domain.file.Handmade.bytes;
import static eu.mandate.dataplane.domain.file.Handmade.exif;
import static eu.mandate.dataplane.domain.file.Handmade.frame;
import static eu.mandate.dataplane.domain.file.Handmade.join;
import static eu.mandate.dataplane.domain.file.Handmade.jpeg;
import static eu.mandate.dataplane.domain.file.Handmade.segment;
import static eu.mandate.dataplane.domain.file.Handmade.zip;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.job.JobDriver;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files from their upload until they are gone, in the school of the story. */
class FileIT {
    private static final String ALBUM = "/files?category=S-C01&field=file&purpose=S-P01";
    private static final String PLACE = ALBUM + "&source=WECHAT_API&sourceChannel=MINI_PROGRAM";
    private static final String PURPOSE = "?purpose=S-P01";
    private static final Instant NOW = Instant.now();
    private static final byte[] PHOTO =
            join(SOI, JFIF, segment(0xE1, join(bytes("Exif\0\0"), exif(1))), TABLES, frame(640, 480), SCAN, EOI);

    private final Installation installation = Installation.shared();
    private final Api teacher = person("PRIVACY_MANAGER");
    private final Api other = person("TENANT_ADMIN");

    private Api person(String role) {
        return installation.api(installation.person("lanshan", role));
    }

    private String taken() {
        var taken = teacher.upload(PLACE, PHOTO);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        return taken.json().getString("id");
    }

    private static String photo(String file, String number) {
        return """
                {"category":"S-C01","purpose":"S-P01","source":"WECHAT_API","sourceChannel":"MINI_PROGRAM",\
                "externalId":"%s","occurredAt":"%s","fields":{"file":"%s","uploader":"t07","uploadedAt":"%s",\
                "permissionRef":"p"}}""".formatted(number, NOW, file, NOW);
    }

    private Answer record(String file, String number) {
        return teacher.post("/records", photo(file, number));
    }

    @Test
    @Commitment("S-009")
    @CommitmentInPart("S-022")
    void aPhotoComesThroughTheOfficialInterfaceAndLosesWhereItWasMade() {
        var taken = teacher.upload(PLACE, PHOTO);
        assertThat(taken.json().getString("mediaType")).isEqualTo("image/jpeg");
        assertThat(taken.json().getJsonArray("removed").toString()).contains("LOCATION", "TIME", "DEVICE");
        var kept = teacher.download("/files/" + taken.json().getString("id") + PURPOSE);
        assertThat(kept.body()).isEqualTo(jpeg());
        assertThat(kept.headers().map())
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsKey("content-disposition");
        assertThat(kept.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("sandbox");
        var direct = teacher.upload(ALBUM + "&source=DIRECT_UPLOAD", PHOTO);
        assertThat(direct.code()).isEqualTo("SOURCE_NOT_ALLOWED");
    }

    @Test
    void aFileForTwoCategoriesAtOnceIsRefused() {
        var answer = teacher.upload(PLACE + "&category=S-C02", PHOTO);
        assertThat(answer.code()).as(answer.body()).isEqualTo("VALIDATION");
        assertThat(answer.body()).contains("\"/category\"", "query-repeated");
    }

    @Test
    void theStoreHoldsNothingReadable() {
        var id = taken();
        try (var database = DatabaseDriver.open()) {
            var parts = database.column(
                    "select encode(content, 'hex') from dataplane.file_part where file = ?", UUID.fromString(id));
            assertThat(parts)
                    .singleElement()
                    .asString()
                    .doesNotContain("ffd8ff")
                    .doesNotContain("4a464946");
        }
    }

    @Test
    void theSameUploadTwiceUnderOneKeyIsOneFile() {
        var key = IdentityDriver.unused("upload");
        var first = teacher.upload(PLACE, PHOTO, "Idempotency-Key", key);
        var again = teacher.upload(PLACE, PHOTO, "Idempotency-Key", key);
        assertThat(again.body()).isEqualTo(first.body());
        var changed = teacher.upload(PLACE, jpeg(), "Idempotency-Key", key);
        assertThat(changed.code()).isEqualTo("IDEMPOTENCY_MISMATCH");
    }

    @Test
    void aFileBelongsToWhoBroughtItAndThenToOneRecord() {
        var id = taken();
        assertThat(other.get("/files/" + id + PURPOSE).code()).isEqualTo("NOT_FOUND");
        var number = IdentityDriver.unused("photo");
        assertThat(record(id, number).status()).isEqualTo(201);
        assertThat(other.download("/files/" + id + PURPOSE).body()).isEqualTo(jpeg());
        assertThat(other.get("/files/" + id + "?purpose=S-P04").code()).isEqualTo("PURPOSE_NOT_ALLOWED");
        assertThat(record(id, number).status()).as("delivered again").isEqualTo(201);
        var second = record(id, number + "-b");
        assertThat(second.body()).contains("\"/fields/file\"", "file-unknown");
        assertThat(record(UUID.randomUUID().toString(), number + "-c").body()).contains("file-unknown");
    }

    @Test
    void aRecordThatNamesAnotherFileLetsTheFormerGo() {
        var former = taken();
        var number = IdentityDriver.unused("photo");
        assertThat(record(former, number).status()).isEqualTo(201);
        var next = taken();
        assertThat(record(next, number).status()).isEqualTo(201);
        assertThat(teacher.get("/files/" + former + PURPOSE).code()).isEqualTo("NOT_FOUND");
        assertThat(teacher.download("/files/" + next + PURPOSE).statusCode()).isEqualTo(200);
    }

    @Test
    void deliveriesOfTheSameFilesInOppositeOrdersAllComeToAnEnd() {
        var number = IdentityDriver.unused("photo");
        var photos = new ArrayList<String>();
        for (var n = 0; n < 12; n++) photos.add(photo(taken(), number + "-" + n));
        var backwards = new ArrayList<>(photos);
        Collections.reverse(backwards);
        var answers = Stream.of(photos, backwards, photos, backwards)
                .map(order ->
                        CompletableFuture.supplyAsync(() -> RecordsDriver.deliver(teacher, order, "?atomic=true")))
                .toList();
        assertThat(answers).extracting(answer -> answer.join().status()).containsOnly(200);
    }

    @Test
    void whatNoRecordNamesIsGoneAfterADay() throws InterruptedException {
        var waiting = taken();
        var late = taken();
        try (var database = DatabaseDriver.open()) {
            database.change(
                    "update dataplane.file set uploaded_at = uploaded_at - interval '24 hours 1 minute' where id = ?",
                    UUID.fromString(late));
        }
        var operator = installation.api(installation.operator(null, "INSTALLATION_ADMIN"));
        assertThat(JobDriver.run(operator, "file-expiry").status()).isEqualTo(201);
        assertThat(teacher.get("/files/" + late + PURPOSE).code()).isEqualTo("NOT_FOUND");
        assertThat(teacher.download("/files/" + waiting + PURPOSE).statusCode()).isEqualTo(200);
    }

    @Test
    void hostileFilesAreRefusedPrecisely() {
        assertThat(reason(bytes("MZ a program"))).isEqualTo("FORBIDDEN_FIELD Programs are not taken.");
        assertThat(reason(join(jpeg(), zip("inner.txt", "x")))).startsWith("FORBIDDEN_FIELD This file is two files");
        assertThat(reason(zip("[Content_Types].xml", "x", "word/document.xml", new byte[64 << 20])))
                .startsWith("TOO_LARGE This document unpacks");
        assertThat(reason(join(SOI, frame(30_000, 30_000), SCAN, EOI))).startsWith("TOO_LARGE The picture says");
        assertThat(reason(new byte[(50 << 20) + 1])).isEqualTo("TOO_LARGE A file has 50 MiB at most.");
        assertThat(reason(bytes("%PDF-1.7\n%%EOF"))).startsWith("VALIDATION This field takes files of these types");
    }

    private String reason(byte[] content) {
        var refused = teacher.upload(PLACE, content).json();
        return refused.getString("code") + " " + refused.getString("detail");
    }
}

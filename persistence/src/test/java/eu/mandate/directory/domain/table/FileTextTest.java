package eu.mandate.directory.domain.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.mandate.kernel.domain.Refusal;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class FileTextTest {
    private static final String TEXT = "编号,姓名,部门\nw1,蒋小雨,d1\n";

    private static void refuses(byte[] bytes, String stated, String reason, Object... arguments) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FileText.of(bytes, stated))
                .satisfies(refused -> {
                    assertThat(refused.errors().get(0).reason()).isEqualTo(reason);
                    assertThat(refused.errors().get(0).arguments()).containsExactly(arguments);
                });
    }

    @Test
    void readsUtf8WithAndWithoutAMark() {
        assertThat(FileText.of(TEXT.getBytes(UTF_8), null)).isEqualTo(TEXT);
        assertThat(FileText.of(("\uFEFF" + TEXT).getBytes(UTF_8), "utf-8")).isEqualTo(TEXT);
    }

    @Test
    void refusesGb18030ByTheNameThatTheSenderGave() {
        refuses(TEXT.getBytes(UTF_8), "gb18030", "csv-encoding", "GB18030");
        refuses(TEXT.getBytes(UTF_8), "no-such-thing", "csv-encoding", "?");
    }

    @Test
    void recognisesOtherEncodingsAndNamesThem() {
        refuses(TEXT.getBytes(Charset.forName("GB18030")), null, "csv-encoding", "GB18030");
        refuses(("\uFEFF" + TEXT).getBytes(UTF_16LE), null, "csv-encoding", "UTF-16");
        refuses(
                "id,name\n1,Jürgen Özdemir\n".getBytes(Charset.forName("windows-1252")),
                null,
                "csv-encoding",
                "Windows-1252");
    }

    @Test
    void refusesNothingAndWhatIsNoText() {
        refuses(new byte[0], null, "csv-empty");
        refuses(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 0}, null, "csv-not-text");
    }
}

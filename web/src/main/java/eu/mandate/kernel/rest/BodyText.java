package eu.mandate.kernel.rest;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a request body as text: {@value #MOST_BYTES} bytes at most, well-formed UTF-8 only. */
final class BodyText {

    static final int MOST_BYTES = 16 * 1024 * 1024;

    private BodyText() {}

    /** @throws Refusal TOO_LARGE as soon as the limit is passed, VALIDATION for an empty body or wrong encoding */
    static String read(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw tooLarge();
        if (bytes.length == 0) throw Refusal.invalid("", "body-missing");
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.invalid("", "body-not-utf8");
        }
    }

    /** @throws Refusal TOO_LARGE before anything is read, when the client says itself that it is too much */
    static void refuseAnnouncedExcess(String contentLength) {
        if (contentLength == null || !contentLength.matches("\\d+")) return;
        if (contentLength.length() > 18 || Long.parseLong(contentLength) > MOST_BYTES) throw tooLarge();
    }

    static Refusal tooLarge() {
        return Refusal.of(Code.TOO_LARGE, "body-too-large", MOST_BYTES / 1024 / 1024);
    }
}

package eu.mandate.audit.domain.export;

import eu.mandate.audit.domain.tree.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Lines of the form {@code name value}, gathered in memory. */
final class Lines {
    private final StringBuilder text = new StringBuilder();

    Lines(String form) {
        text.append(form).append('\n');
    }

    void text(String name, String value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    void number(String name, long value) {
        text(name, Long.toString(value));
    }

    void bytes(String name, byte[] value) {
        text(name, Base64.getEncoder().encodeToString(value));
    }

    void bytes(String name, String value) {
        bytes(name, value.getBytes(StandardCharsets.UTF_8));
    }

    void hashes(String name, List<Hash> values) {
        values.forEach(value -> text(name, value.base64()));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

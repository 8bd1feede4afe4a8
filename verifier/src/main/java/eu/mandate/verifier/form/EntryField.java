package eu.mandate.verifier.form;

import java.time.YearMonth;
import java.util.Locale;

/** The lines of an entry in their order, and the form of their values. */
enum EntryField {
    ID(Form.UUID, true),
    AT(Form.INSTANT, true),
    ACTOR(Form.HASH, false),
    ROLE(Form.TEXT, false),
    CREDENTIAL(Form.HASH, false),
    ACTION(Form.TEXT, true),
    OBJECT_TYPE(Form.TEXT, true),
    OBJECT(Form.HASH, false),
    OUTCOME(Form.TEXT, true),
    REASON(Form.TEXT, false),
    PURPOSE(Form.TEXT, false),
    POLICY(Form.TEXT, false),
    DETAIL(Form.HASH, false);

    private static final int NONE = -1;
    private static final Pattern UUID = new Pattern("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", true);
    private static final Pattern INSTANT = new Pattern("xxxx-xx-xxTxx:xx:xx.xxxxxxZ", false);
    private static final int HASH = 64;

    private final Form form;
    private final boolean required;
    private final int nameLength;
    private final long first;
    private final long mask;
    private final int behind;
    private final long last;

    EntryField(Form form, boolean required) {
        this.form = form;
        this.required = required;
        var name = label() + " ";
        this.nameLength = name.length();
        this.first = Eight.of(name.substring(0, Math.min(Long.BYTES, nameLength)));
        this.mask = nameLength < Long.BYTES ? (1L << Byte.SIZE * nameLength) - 1 : ~0L;
        this.behind = Math.max(0, nameLength - Long.BYTES);
        this.last = Eight.of(name.substring(behind, Math.min(behind + Long.BYTES, nameLength)));
    }

    private enum Form {
        UUID,
        INSTANT,
        HASH,
        TEXT
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many bytes the name has with the space behind it. */
    int nameLength() {
        return nameLength;
    }

    /** Whether the name stands here; eight bytes and more may be looked at. */
    boolean named(byte[] bytes, int at) {
        return (Eight.at(bytes, at) & mask) == first && (Eight.at(bytes, at + behind) & mask) == last;
    }

    /**
     * How many bytes the value has that begins at {@code start}.
     *
     * @throws Malformed when no such value begins there
     */
    int length(byte[] bytes, int start, int end) {
        var absent = start + 1 < end && bytes[start] == '-' && bytes[start + 1] == '\n';
        var length = absent ? required ? NONE : 1 : present(bytes, start, end);
        if (length == NONE || start + length >= end || bytes[start + length] != '\n') {
            throw new Malformed("An entry's line " + label() + " does not have its form.");
        }
        return length;
    }

    private int present(byte[] bytes, int start, int end) {
        return switch (form) {
            case UUID -> uuid(bytes, start, end);
            case INSTANT -> instant(bytes, start, end);
            case HASH -> hash(bytes, start, end);
            case TEXT -> text(bytes, start, end);
        };
    }

    private static int uuid(byte[] bytes, int start, int end) {
        return UUID.fits(bytes, start, end) ? UUID.length() : NONE;
    }

    private static int hash(byte[] bytes, int start, int end) {
        if (end - start < HASH) {
            return NONE;
        }
        var hexadecimal = true;
        for (var at = start; at < start + HASH; at += Long.BYTES) {
            hexadecimal &= Eight.hexadecimal(Eight.at(bytes, at));
        }
        return hexadecimal ? HASH : NONE;
    }

    private static int instant(byte[] bytes, int start, int end) {
        if (!INSTANT.fits(bytes, start, end)) {
            return NONE;
        }
        var year = number(bytes, start) * 100 + number(bytes, start + 2);
        var month = number(bytes, start + 5);
        var day = number(bytes, start + 8);
        var exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= daysOf(year, month)
                && number(bytes, start + 11) < 24
                && number(bytes, start + 14) < 60
                && number(bytes, start + 17) < 60;
        return exists ? INSTANT.length() : NONE;
    }

    private static int daysOf(int year, int month) {
        return switch (month) {
            case 2 -> YearMonth.of(year, month).lengthOfMonth();
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Of two digits. */
    private static int number(byte[] bytes, int at) {
        return (bytes[at] - '0') * 10 + bytes[at + 1] - '0';
    }

    /** One or more characters up to the end of the line, none of them a control character. */
    private static int text(byte[] bytes, int start, int end) {
        var at = start;
        while (at < end && Eight.printable(Eight.at(bytes, at)) == Long.BYTES) {
            at += Long.BYTES;
        }
        at += at < end ? Eight.printable(Eight.at(bytes, at)) : 0;
        if (at >= end || bytes[at] != '\n') {
            return international(bytes, start, end);
        }
        return at == start ? NONE : at - start;
    }

    /** The same, where not all characters are printable ASCII. */
    private static int international(byte[] bytes, int start, int end) {
        var at = start;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return new Line(bytes, start, at).text().isEmpty() ? NONE : at - start;
    }
}

package eu.mandate.document.service;

/** Names from elsewhere, as a document can show them; nobody asked them to keep to its fonts. */
public final class ShownNames {

    private static final int UNKNOWN = '?';

    private ShownNames() {}

    /** The name with a question mark for every character that the fonts lack. */
    public static String of(String name) {
        return name.codePoints()
                .map(character -> DocumentFonts.shows(character) ? character : UNKNOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

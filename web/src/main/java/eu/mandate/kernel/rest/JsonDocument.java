package eu.mandate.kernel.rest;

/**
 * A JSON body whose form is not a resource method's to know: the service that gets it binds it strictly. A resource says with
 * {@code @RequestBody} which record it holds, where that is one for all calls.
 *
 * @see StrictRecordReader
 */
public final class JsonDocument {

    private final String text;

    JsonDocument(String text) {
        this.text = text;
    }

    /** The body as it came in, well-formed UTF-8; whether it is JSON was not judged. */
    public String text() {
        return text;
    }
}

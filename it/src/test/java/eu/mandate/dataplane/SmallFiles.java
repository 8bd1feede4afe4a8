package eu.mandate.dataplane;

import eu.mandate.dataplane.domain.file.FileKind;
import eu.mandate.dataplane.domain.file.Handmade;

/** The smallest files of each kind that can be written as text. */
public final class SmallFiles {
    private SmallFiles() {}

    /** A picture in bytes. */
    public static byte[] picture() {
        return Handmade.jpeg();
    }

    /** Content of a file of the kind. */
    public static String of(FileKind kind) {
        return switch (kind) {
            case RECORDING -> "OggS a recording";
            case PICTURE -> "RIFF\u001A\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\0pixels..\0";
            case DOCUMENT, REPLAY, MATERIAL -> "words";
        };
    }
}

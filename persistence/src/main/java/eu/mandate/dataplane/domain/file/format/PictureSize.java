package eu.mandate.dataplane.domain.file.format;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;

/** How large a picture may say it is: whoever shows it takes memory for it. */
final class PictureSize {

    /** A hundred and twenty million; the largest cameras of telephones make less in their usual way. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final int LONGEST_SIDE = 30_000;

    private PictureSize() {}

    /** @throws Refusal TOO_LARGE {@code file-picture-too-large} */
    static void check(long width, long height) {
        var fits = width > 0 && height > 0 && width <= LONGEST_SIDE && height <= LONGEST_SIDE;
        if (!fits || width * height > MOST_PIXELS) {
            throw Refusal.of(Code.TOO_LARGE, "file-picture-too-large", MOST_PIXELS / 1_000_000);
        }
    }
}

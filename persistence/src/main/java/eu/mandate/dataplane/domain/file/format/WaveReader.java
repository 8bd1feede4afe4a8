package eu.mandate.dataplane.domain.file.format;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.dataplane.domain.file.Removed;
import eu.mandate.kernel.domain.Refusal;
import java.util.Set;

/** WAVE: what is heard and how it is coded; everything said about it is left out. */
public final class WaveReader {

    private static final Set<String> KEPT = Set.of("fmt ", "fact", "data");

    private WaveReader() {}

    /** @throws Refusal VALIDATION {@code file-damaged}, and those of {@link Cleaning} */
    public static CleanFile clean(FileBytes file) {
        var chunks = new RiffChunks(file, FileType.WAVE);
        return chunks.clean((name, at, end) -> {
            if (KEPT.contains(name)) chunks.body().keep(at, end);
            else chunks.body().drop(Removed.DESCRIPTION, at + 8, end);
        });
    }
}

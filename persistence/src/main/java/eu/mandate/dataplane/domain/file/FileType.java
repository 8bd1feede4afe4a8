package eu.mandate.dataplane.domain.file;

/** The types of files that are taken at all; stored by name. */
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    TEXT("text/plain;charset=UTF-8", "txt"),
    MP4("video/mp4", "mp4"),
    M4A("audio/mp4", "m4a"),
    MP3("audio/mpeg", "mp3"),
    WAVE("audio/wav", "wav"),
    OGG("audio/ogg", "ogg");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As it is named in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is a picture that browsers show. */
    public boolean picture() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** Of a file name, without a point. */
    public String extension() {
        return extension;
    }
}

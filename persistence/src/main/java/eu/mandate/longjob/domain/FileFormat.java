package eu.mandate.longjob.domain;

/** What kind of file a long job makes. The names are stored and public. */
public enum FileFormat {
    /** RFC 4180, UTF-8 with a mark, so that spreadsheets read Chinese; no cell is a formula. */
    CSV("text/csv; charset=utf-8", "csv"),
    /** One JSON object a line, UTF-8; values as they are. */
    JSON_LINES("application/jsonl; charset=utf-8", "jsonl"),
    /** An Excel workbook; texts are cells of the type text, and what is too long for a cell is cut and says so. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    FileFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** What file names end with, without the point. */
    public String extension() {
        return extension;
    }
}

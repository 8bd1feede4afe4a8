package eu.mandate.document.domain;

import java.util.Locale;
import java.util.stream.Collectors;

/** A whole document as one XHTML file with cover, table of contents, bookmarks and page footers, ready for a renderer. */
public final class HtmlFile {

    private final StructuredDocument document;
    private final String style;

    private HtmlFile(StructuredDocument document, String style) {
        this.document = document;
        this.style = style;
    }

    /**
     * The file.
     *
     * @param style the style sheet; {@code FOOTER} and {@code PAGE_OF} in it are replaced by the texts of the footer
     */
    public static String of(StructuredDocument document, String style) {
        return new HtmlFile(document, style).text();
    }

    private String text() {
        return straight(
                "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + tag() + "\"><head><title>"
                        + HtmlBlocks.escape(document.title()) + "</title>"
                        + meta("description", document.subject()) + meta("subject", document.subject()) + bookmarks()
                        + "<style>" + pageStyle() + "</style></head>\n<body>" + cover() + contents()
                        + HtmlBlocks.of(document.blocks()) + "</body></html>");
    }

    /** The font's typographic quotation marks are as wide as a Chinese character; English is set with straight ones. */
    private String straight(String html) {
        if (chinese()) return html;
        return html.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"');
    }

    private boolean chinese() {
        return document.language().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private String tag() {
        return document.language().toLanguageTag();
    }

    private static String meta(String name, String content) {
        return "<meta name=\"" + name + "\" content=\"" + HtmlBlocks.escape(content) + "\"/>";
    }

    private String bookmarks() {
        return "<bookmarks>"
                + document.headings().stream()
                        .map(heading -> "<bookmark name=\"" + HtmlBlocks.escape(heading.title()) + "\" href=\"#"
                                + heading.id() + "\"/>")
                        .collect(Collectors.joining())
                + "</bookmarks>";
    }

    /** In a style sheet a text is quoted; a quote or backslash in it would end it. */
    private String pageStyle() {
        var quoted = document.footer().replaceAll("[\"\\\\<>\\n]", " ");
        var page = chinese()
                ? "\"第 \" counter(page) \" 页，共 \" counter(pages) \" 页\""
                : "\"Page \" counter(page) \" of \" counter(pages)";
        return style.replace("FOOTER", "\"" + quoted + "\"").replace("PAGE_OF", page);
    }

    private String cover() {
        return "<div class=\"cover\"><h1>" + HtmlBlocks.escape(document.title()) + "</h1>\n<p class=\"lead\">"
                + HtmlBlocks.escape(document.subject()) + "</p>\n"
                + HtmlBlocks.of(document.cover()) + "</div>\n";
    }

    private String contents() {
        return "<div class=\"contents\"><h2>" + (chinese() ? "目录" : "Contents") + "</h2>\n<ul>"
                + document.headings().stream()
                        .filter(heading -> heading.level() < 3)
                        .map(HtmlFile::entry)
                        .collect(Collectors.joining())
                + "</ul></div>\n";
    }

    private static String entry(Block.Heading heading) {
        return "<li class=\"level" + heading.level() + "\"><a href=\"#" + heading.id() + "\" title=\""
                + HtmlBlocks.escape(heading.title()) + "\">" + HtmlBlocks.title(heading) + "</a></li>\n";
    }
}

package eu.mandate.kernel.portal;

/**
 * One thing that waits for the person: what it is, why it matters, and where to settle it.
 *
 * @param icon name of a PrimeFaces icon without its prefix
 * @param url address inside the person's area, beginning with it
 * @param action words of the link, a verb with its object
 */
public record Task(String icon, String title, String text, String url, String action) {}

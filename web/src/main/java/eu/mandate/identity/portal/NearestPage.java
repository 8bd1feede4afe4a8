package eu.mandate.identity.portal;

import java.util.Collection;
import java.util.Optional;

/**
 * Under which page of the navigation another page lies: one in the same folder, and of several the one whose name begins most alike
 * ({@code identity/token} and {@code identity/create-token} lie under {@code identity/tokens}), else the first.
 */
final class NearestPage {
    private NearestPage() {}

    /** @param pages in the order of the navigation, like {@code /portal/identity/people} */
    static Optional<String> of(String path, Collection<String> pages) {
        var page = path.replaceFirst("\\.xhtml$", "");
        if (pages.contains(page)) return Optional.of(page);
        return pages.stream()
                .filter(each ->
                        folder(each).equals(folder(page)) && !folder(each).isEmpty())
                .reduce((first, next) -> alike(next, page) > alike(first, page) ? next : first);
    }

    /** The feature's folder; empty for a page of the area itself, such as the first one. */
    private static String folder(String page) {
        var end = page.lastIndexOf('/');
        return page.indexOf('/', 1) == end ? "" : page.substring(0, end);
    }

    private static int alike(String one, String other) {
        var left = name(one);
        var right = name(other);
        var length = 0;
        while (length < Math.min(left.length(), right.length()) && left.charAt(length) == right.charAt(length))
            length++;
        return length;
    }

    private static String name(String page) {
        return page.substring(page.lastIndexOf('/') + 1).replaceFirst("^(create|upload)-", "");
    }
}

package eu.mandate.catalogue.domain.diff;

import eu.mandate.catalogue.domain.profile.Text;

/** The direction of a change and why. */
record Verdict(Direction direction, Text why) {

    static Verdict wider(String en, String zh) {
        return new Verdict(Direction.WIDER, new Text(en, zh));
    }

    static Verdict narrower(String en, String zh) {
        return new Verdict(Direction.NARROWER, new Text(en, zh));
    }

    static Verdict neutral(String en, String zh) {
        return new Verdict(Direction.NEUTRAL, new Text(en, zh));
    }
}

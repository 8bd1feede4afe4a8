package eu.mandate.instruction.domain;

import static java.util.Objects.requireNonNull;

/**
 * What a rule finds wrong with an instruction: no reason to refuse it, but one to tell the controller (Art. 28(3), last
 * sentence, GDPR).
 *
 * @param rule key of the rule, kebab case
 * @param article the provision infringed
 * @param reasonEn why, in English
 * @param reasonZh why, in simplified Chinese
 */
public record Infringement(String rule, String article, String reasonEn, String reasonZh) {
    public Infringement {
        requireNonNull(rule, "rule");
        requireNonNull(article, "article");
        requireNonNull(reasonEn, "reasonEn");
        requireNonNull(reasonZh, "reasonZh");
    }
}

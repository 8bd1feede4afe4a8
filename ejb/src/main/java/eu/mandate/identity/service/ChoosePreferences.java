package eu.mandate.identity.service;

import jakarta.validation.constraints.Pattern;

/**
 * Chooses how the portal looks to oneself.
 *
 * @param language BCP 47 tag, or {@code null} to follow the browser
 * @param theme name of the look, or {@code null} for the standard one
 */
public record ChoosePreferences(
        @Pattern(regexp = "en|zh-CN") String language,
        @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String theme) {}

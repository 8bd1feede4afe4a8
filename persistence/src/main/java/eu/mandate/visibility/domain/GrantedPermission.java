package eu.mandate.visibility.domain;

/**
 * A permission that the organisation's authorisation of an application names.
 *
 * @param permission as the profile calls it
 * @param ownGrant whether each person has to grant it, too; whether they did is a matter of the single record
 */
public record GrantedPermission(String app, String permission, boolean ownGrant) {}

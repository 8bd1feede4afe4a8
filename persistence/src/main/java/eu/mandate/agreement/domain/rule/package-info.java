/**
 * What an agreement must have before it can be issued: each rule a small named check of the snapshot or of the finished text,
 * with the provision it stands on. All are evaluated together; a refusal names every one that fails.
 */
package eu.mandate.agreement.domain.rule;

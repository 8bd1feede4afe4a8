/**
 * What a service profile must not have before it may be published: what a reader of the law would send back. Every finding has
 * a place and a reason in both languages; findings are all reported together.
 */
package eu.mandate.catalogue.domain.lint;

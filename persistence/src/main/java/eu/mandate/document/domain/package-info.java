/**
 * Documents before they have a form: blocks in reading order, and their HTML. Whatever is issued, previewed or compared is one
 * and the same {@link eu.mandate.document.domain.StructuredDocument}.
 */
package eu.mandate.document.domain;

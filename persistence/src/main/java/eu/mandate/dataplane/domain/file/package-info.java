/**
 * What a file may be: its type is found from its bytes, what it tells besides its content is taken out, and what could harm
 * or hide something is refused.
 */
package eu.mandate.dataplane.domain.file;

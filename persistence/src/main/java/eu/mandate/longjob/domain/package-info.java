/** Work that a person orders and comes back for: what it is, where it stands, what came of it. */
package eu.mandate.longjob.domain;

/** What the words of a profile must not say, leave open or leave behind. */
package eu.mandate.catalogue.domain.lint.text;

/** Whether rights, ages, breaches, places, contacts and notices are complete. */
package eu.mandate.catalogue.domain.lint.terms;

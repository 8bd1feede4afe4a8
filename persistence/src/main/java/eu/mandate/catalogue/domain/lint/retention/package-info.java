/** Whether everything has exactly one period, and every period stands within its limits. */
package eu.mandate.catalogue.domain.lint.retention;

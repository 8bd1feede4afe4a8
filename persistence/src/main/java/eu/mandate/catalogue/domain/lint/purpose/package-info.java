/** Whether every purpose is closed and has its basis, and whether every activity has one role. */
package eu.mandate.catalogue.domain.lint.purpose;

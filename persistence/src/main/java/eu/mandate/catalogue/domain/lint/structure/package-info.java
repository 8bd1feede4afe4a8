/** Whether the registers hold together: filled, named once, referring only to what exists. */
package eu.mandate.catalogue.domain.lint.structure;

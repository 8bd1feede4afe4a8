/** Answers on a terminal. */
package eu.mandate.cli.output;

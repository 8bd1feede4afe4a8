/**
 * The walls of the house, held by tests: which part of a feature may use which other part, the order of the features,
 * how big things may grow, and which words and calls do not occur.
 */
package eu.mandate.architecture;

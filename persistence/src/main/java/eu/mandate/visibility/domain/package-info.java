/**
 * Who may be seen: what a controller chose, what follows from it in the tree of departments, and what a change of it means.
 * Everything here is a function; stores turn the result into a condition.
 */
package eu.mandate.visibility.domain;

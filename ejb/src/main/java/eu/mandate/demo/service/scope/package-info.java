/** Who sees whom in the organisations of the story. */
package eu.mandate.demo.service.scope;

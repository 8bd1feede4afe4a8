/** Long jobs through the API of the started product, and through a crash of it. */
package eu.mandate.longjob;

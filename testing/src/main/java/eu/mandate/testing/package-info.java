/**
 * What the tests of every module share: the rows of the commitments a test can prove, and the facts the build reads
 * from the sources. JDK only; it never reaches a running installation.
 */
package eu.mandate.testing;

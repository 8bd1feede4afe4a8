/**
 * What the tests of every module share: the rows of the commitments a test can prove, the facts the build reads from
 * the sources, and a clock that tests move. JDK only; it never reaches a running installation.
 */
package eu.mandate.testing;

/** The pages of long jobs: ordering one, how far they are, their files. */
package eu.mandate.longjob.portal;

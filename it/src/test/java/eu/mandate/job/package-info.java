/** Business time that tests move, and jobs that operators order. */
package eu.mandate.job;

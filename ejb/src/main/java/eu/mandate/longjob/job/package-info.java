/** What looks for work on each node, and what deletes files after their time. */
package eu.mandate.longjob.job;

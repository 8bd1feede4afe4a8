/** Running jobs by hand and by timer, each on one node at a time, and moving business time on test installations. */
package eu.mandate.job.service;

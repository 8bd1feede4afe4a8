/** Work that the platform does on its own: what a job is and what its runs tell. */
package eu.mandate.job.domain;

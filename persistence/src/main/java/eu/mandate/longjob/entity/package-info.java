/** Long jobs as they are stored, and what can become of them. */
package eu.mandate.longjob.entity;

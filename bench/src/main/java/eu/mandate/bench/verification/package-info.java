/** What verifying a log costs beside hashing its bytes. */
package eu.mandate.bench.verification;

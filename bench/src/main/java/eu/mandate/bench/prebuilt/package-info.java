/** What benchmarks add to the server that they start. */
package eu.mandate.bench.prebuilt;

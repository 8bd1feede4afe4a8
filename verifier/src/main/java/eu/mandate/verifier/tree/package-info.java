/** Merkle trees as one who verifies needs them: growing, and checking proofs (RFC 6962 section 2.1). */
package eu.mandate.verifier.tree;

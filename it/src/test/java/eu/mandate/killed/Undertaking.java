package eu.mandate.killed;

import java.util.concurrent.CompletableFuture;

/** Work of a customer that a kill interrupts, with a journal of what was answered outside of everything that is killed. */
interface Undertaking {
    /** Fails unless what was answered is there once, and nothing is there by half; nobody is at work meanwhile. */
    void assertWhole() throws Exception;

    /** Goes on until no answer comes; returns as soon as so much was answered that the next is under way. */
    CompletableFuture<?> goOn() throws Exception;
}

package eu.mandate.demo.service;

/** A person of the story with what they sign in with. */
record StoryCredentials(StorySpace space, StoryPerson person, String password, String apiToken) {

    /** Leaves the secrets out, so that they reach no log. */
    @Override
    public String toString() {
        return "StoryCredentials[" + person.username() + "]";
    }
}

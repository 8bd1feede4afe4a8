package eu.mandate.audit;

/**
 * One change of stored rows.
 *
 * @param name of the attack
 * @param sql what is done, of one tenant or of the cell
 * @param finding what the inspection says
 */
record Attack(String name, String sql, String finding) {
    @Override
    public String toString() {
        return name;
    }
}

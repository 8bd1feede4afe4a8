package eu.mandate.architecture;

/** Where a class stands: {@code <base>.<feature>.<part>}. */
record Place(Feature feature, Part part) {

    boolean is(Feature someFeature, Part somePart) {
        return feature == someFeature && part == somePart;
    }
}

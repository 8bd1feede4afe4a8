package eu.mandate.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/** One class of the layout uses another. */
record Use(Place from, Place to, JavaClass target) {

    boolean withinOneFeature() {
        return from.feature() == to.feature();
    }
}

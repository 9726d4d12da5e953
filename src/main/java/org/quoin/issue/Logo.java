package org.quoin.issue;

import java.util.Optional;
import org.quoin.problem.Place;

/// One mark of a logo wall, as SVG or a picture.
public record Logo(String image, String alt, Optional<Target> link, Place place) {}

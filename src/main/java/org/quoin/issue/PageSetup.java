package org.quoin.issue;

import java.util.Optional;
import java.util.OptionalInt;

/// What the issue asks of its paper; what it leaves open the theme decides.
///
/// @param size `A4`, `Letter` or `210 mm x 280 mm`
/// @param count pages of the whole issue, cover included
public record PageSetup(Optional<String> size, OptionalInt columns, OptionalInt count) {}

package org.quoin.issue;

import java.util.OptionalInt;
import org.quoin.geometry.Size;

/// What the issue asks of its paper; the columns it leaves open the theme decides.
///
/// @param size of the trimmed page, A4 unless the issue says another
/// @param count pages of the whole issue, cover included
public record PageSetup(Size size, OptionalInt columns, OptionalInt count) {}

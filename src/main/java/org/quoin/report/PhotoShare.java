package org.quoin.report;

import org.quoin.issue.FileSize;

/// What one photo got of the screen edition's size.
///
/// @param image as the issue names it
/// @param stored what its own file weighs
/// @param given what it weighs in the screen edition
/// @param ppi pixels an inch where it is shown largest
/// @param quality of the JPEG in percent; 100 where nothing was lost
/// @param likeness to the best that a reader could see, structural similarity in
///   hundred-thousandths
public record PhotoShare(
    String image, FileSize stored, FileSize given, int ppi, int quality, int likeness) {}

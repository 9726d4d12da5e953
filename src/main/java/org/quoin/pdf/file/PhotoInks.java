package org.quoin.pdf.file;

/// How RGB photos are turned into inks.
///
/// @param profile of the printing condition
/// @param limit what the inks of a place may add up to, in percent
public record PhotoInks(byte[] profile, int limit) {}

/// Every question of looks is answered here: which face, size, colour and space each role gets.
///
/// A theme is read from settings (built-in files, then the keys an issue overrides) and turns an
/// issue into styled paragraphs. Nothing here knows a glyph or a width.
package org.quoin.style;

/// Display pages as SVG, as a browser draws them: every glyph at its place, in the font's own
/// outlines.
package org.quoin.preview.svg;

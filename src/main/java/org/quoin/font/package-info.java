/// Fonts and the shaping of text to glyphs; knows no width to fit.
package org.quoin.font;

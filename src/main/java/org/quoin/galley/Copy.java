package org.quoin.galley;

import org.quoin.line.ShapedParagraph;
import org.quoin.style.StyledParagraph;

/// A paragraph of copy, shaped and numbered. The number says where in the structure its marks
/// belong, on whatever page they end up; numbers rise in reading order.
public record Copy(int number, StyledParagraph styled, ShapedParagraph shaped) {}

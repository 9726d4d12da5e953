/// Paragraphs into lines: hyphenation, total-fit breaking and justification.
///
/// A paragraph is shaped once, whatever the width; it is broken late and often, for the measures a
/// column has to give.
package org.quoin.line;

/// Lays the pages of a finished file out on larger sheets, to be printed on both sides, folded and
/// stapled.
package org.quoin.pdf.impose;

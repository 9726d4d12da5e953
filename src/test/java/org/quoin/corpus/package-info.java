/// Whole issues made from seeds, and what their finished pages are measured by: the generator
/// writes an issue's folder and remembers what it wrote, the measurer reads nothing but the PDF.
package org.quoin.corpus;

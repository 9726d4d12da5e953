/// The file both editions are written into: objects, pages, fonts, photos, drawings and the marks
/// of a page as content operators. What a standard asks is decided by a `Makeready`.
package org.quoin.pdf.file;

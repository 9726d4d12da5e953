/// The press: display pages to bytes, one edition at a time.
///
/// The only room that knows the PDF writer. `pdf.file` writes, `pdf.print` and `pdf.screen` hold
/// what each edition's standard demands.
package org.quoin.pdf;

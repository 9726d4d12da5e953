/// What the print edition's standard, PDF/X-4 (ISO 15930-7), demands, and what a print shop
/// expects.
///
/// `docs/conformance/pdfx-4.md` is the ledger of its requirements.
package org.quoin.pdf.print;

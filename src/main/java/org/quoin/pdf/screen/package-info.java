/// What the screen edition's standards demand: PDF/UA-1 (ISO 14289-1) for readers who hear the
/// page, PDF/A-2a (ISO 19005-2) for those who open it in thirty years.
///
/// `docs/conformance/pdf-ua-1.md` is the ledger of their requirements.
package org.quoin.pdf.screen;

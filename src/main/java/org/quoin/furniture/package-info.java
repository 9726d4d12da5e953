/// The standing parts of a page: section banner and folio. They are set last, once the pages are
/// numbered and the section that each page shows is known.
package org.quoin.furniture;

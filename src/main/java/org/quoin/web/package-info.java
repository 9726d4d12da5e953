/// The web edition: an issue as one page of HTML with its pictures and fonts, from the same words
/// and the same theme as the PDF editions.
package org.quoin.web;

/// Takes in the Word files that colleagues send: each becomes an article's Markdown, its photos and
/// its entry in the descriptor, and what cannot be carried over is told.
///
/// [org.quoin.manuscript.WordReader] reads a file into a [org.quoin.manuscript.Manuscript];
/// [org.quoin.manuscript.Intake] lays manuscripts into an issue's folder. The file's package
/// (ECMA-376 part 2) is read by Apache POI, its document (part 1, WordprocessingML) as plain XML.
package org.quoin.manuscript;

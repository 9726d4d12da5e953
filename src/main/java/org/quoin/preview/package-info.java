/// The local web page that shows an issue while it is edited.
///
/// A folder is watched; after each save the issue is composed again and hung on the board, and
/// every open page is told. Nothing is written, and nothing is served but the page itself and what
/// the pages show.
package org.quoin.preview;

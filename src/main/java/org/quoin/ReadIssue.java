package org.quoin;

import java.nio.file.Path;
import java.util.Map;
import org.quoin.font.FontBook;
import org.quoin.issue.Issue;
import org.quoin.picture.Image;
import org.quoin.style.Ink;
import org.quoin.style.Theme;
import org.quoin.web.WebIssue;

/// An issue with all that it names: read, checked, and ready to be set.
///
/// @param images by the path that names them in the issue
/// @param inks of the sections, by section id
/// @param condition the ICC profile of the printing condition
record ReadIssue(
    Issue issue,
    Theme theme,
    FontBook fonts,
    Map<String, Image> images,
    Map<String, Ink> inks,
    Path condition) {
  /// What a page for the web is made from.
  ///
  /// @param resolved the issue with its references to pages resolved
  WebIssue web(Issue resolved) {
    return new WebIssue(resolved, theme, fonts, images, inks, HouseWords.of(resolved).dateline());
  }
}

package org.quoin;

import org.quoin.display.DisplayIssue;
import org.quoin.page.MadeUpIssue;

/// An issue composed into pages, from which every edition is pressed.
///
/// @param made the pages before painting, for reports
public record ComposedIssue(DisplayIssue display, MadeUpIssue made) {}

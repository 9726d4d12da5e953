/// Make-up: galleys and their inserts onto pages.
///
/// A page is a lattice of columns and grid rows, and everything takes whole rows, so that making a
/// page fit is a search over whole numbers. From the small to the large: a [Channel] is the rows
/// that are free for text; [Pour] fills it; [Arranger] says where inserts may stand and how large;
/// [PageComposer] finds the cheapest pages; [StoryComposer] carries a story over its pages,
/// [SectionComposer] stacks the pieces of a section, and [Makeup] shares the pages of the issue.
package org.quoin.page;

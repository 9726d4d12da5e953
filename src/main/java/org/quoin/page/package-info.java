/// Make-up: galleys and their inserts onto pages.
///
/// A page is a lattice of columns and grid rows, and everything takes whole rows, so that making a
/// page fit is a search over whole numbers. From the small to the large: a [Channel] is the rows
/// that are free for text; a [Flow] is poured into it lane by lane, and its [Stand]s remember every
/// lane; [Arranger] says where inserts may stand and how large; [BandComposer] joins the two;
/// [CastOff] reckons what a section costs at the least, and [SectionSearch] pours the plans that
/// promise most; [PagePlanner] shares the pages, and [Makeup] is the whole.
package org.quoin.page;

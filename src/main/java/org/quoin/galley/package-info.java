/// Stories set and ready to pour.
///
/// A galley holds shaped paragraphs with their keeps, the head over them and the inserts that go
/// with them. It knows no columns: what it becomes is decided where it is poured.
package org.quoin.galley;

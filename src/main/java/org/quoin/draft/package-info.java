/// Files that appear whole or not at all: written under names of their own, then put in their
/// places.
///
/// A draft lies beside its place as `.NAME.PROCESS.NUMBER.tmp`, so that programs side by side keep
/// out of each other's way. What a process that is gone left behind the next one sweeps up.
package org.quoin.draft;

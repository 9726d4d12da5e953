/// What strangers send and what machines do to a build: seeds over grammars, hostile files, faults.
package org.quoin.trust;

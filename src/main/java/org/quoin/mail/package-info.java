/// The unsent draft that carries an issue to its readers.
package org.quoin.mail;

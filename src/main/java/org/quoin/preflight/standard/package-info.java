/// What the standard of the file itself, PDF/X-4 (ISO 15930-7:2010), demands of its objects.
package org.quoin.preflight.standard;

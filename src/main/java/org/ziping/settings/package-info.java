/**
 * Settings files, read strictly: what stands there is allowed, or refused with file, line and what would be allowed.
 *
 * <p>Takes YAML, gives {@link org.ziping.settings.Setting}. Knows which kinds of values there are, never which keys: those
 * belong to whoever reads the file.
 */
package org.ziping.settings;

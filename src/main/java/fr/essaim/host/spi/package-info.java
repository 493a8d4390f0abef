/**
 * What Essaim asks of the platform it lives in, whichever that is. An adapter implements {@link
 * fr.essaim.host.spi.HostPlatformProvider} and what its host can do; it knows no room of Essaim, and no room knows it.
 *
 * <p>Promises that hold for every method of every adapter:
 * <ul>
 *   <li><b>Outside transactions.</b> No method is called inside a transaction of the store, and each may take seconds.
 *   <li><b>Failures.</b> The only exception is {@link fr.essaim.host.spi.HostFailure}. When it is thrown by a method
 *       that changes something, the change may have happened or not: look it up by its key before trying again.
 *   <li><b>Keys.</b> Things made by us carry a key of ours. What was made twice under one key exists once.
 *   <li><b>Read back.</b> A method that changes something returns what the host now holds, as read from the host or
 *       from its answer when that answer proves it; never what was asked.
 *   <li><b>Ids</b> of the host are opaque texts: kept, compared for equality, never taken apart.
 *   <li><b>Texts</b> go in as plain text or as {@link fr.essaim.kernel.SafeHtml}, and come back not to be trusted:
 *       bodies must be cleaned before they are shown.
 *   <li><b>Threads.</b> All methods may be called by several threads; {@code create} and {@code post} are not, the
 *       reconciler makes one thing at a time per host.
 * </ul>
 */
package fr.essaim.host.spi;

/**
 * What every room shares and nothing more: opaque ids, the failures a person may meet, the way into the store,
 * and the news that something happened. Only java.* is used here; a fifteenth type is the last one.
 */
package fr.essaim.kernel;
